package org.bridewell.ui.custody;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bridewell.core.custody.BoardService;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.medicine.AllergyService;
import org.bridewell.core.plan.PlanService;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.kit.DeskPage;
import org.bridewell.ui.kit.Facts;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.WallClock;
import org.springframework.stereotype.Service;

/// Frames the officer's pages about one person: who, observation and allergies, and the way between
/// plan, appropriate adult and leaving.
@Service
public class OfficerFrame {
  private static final Texts TEXTS = Texts.of("custody");
  private static final List<String> PLACES =
      List.of(
          CustodyNavigation.DESK_PLAN,
          CustodyNavigation.DESK_ADULT,
          CustodyNavigation.DESK_MOVE,
          CustodyNavigation.DESK_LEAVING);

  private final BoardService board;
  private final AllergyService allergies;
  private final PlanService plans;
  private final CurrentActor current;
  private final Clock clock;

  OfficerFrame(
      BoardService board,
      AllergyService allergies,
      PlanService plans,
      CurrentActor current,
      Clock clock) {
    this.board = board;
    this.allergies = allergies;
    this.plans = plans;
    this.current = current;
    this.clock = clock;
  }

  /// The detention; opening a page about it is on the audit trail.
  public Detention detention(DetentionId id) {
    return board.detention(id, current.get());
  }

  /// The page of one of these places.
  public DeskPage page(Detention detention, String place, Component... content) {
    var actor = current.get();
    var id = detention.id();
    var data = detention.person().data();
    var age = data.ageOn(LocalDate.ofInstant(clock.instant(), WallClock.ZONE));
    var facts = Facts.boxed("dk-facts");
    for (var fact :
        List.of(
            CareWords.observed(plans.observed(id, actor)),
            CareWords.allergies(allergies.of(id, actor)))) {
      facts.add(fact.term(), fact.value(), fact.tone());
    }
    var head =
        new DeskPage.Head(data.name().full(), TEXTS.get("desk.line", detention.cell(), age))
            .actions(facts);
    var whole = new Div(ways(id, place));
    whole.addClassName("dk-stack");
    whole.add(content);
    return new DeskPage()
        .signedIn(actor.displayName(), TEXTS.get("desk.role"), PersonFrame.lock())
        .page(head, whole);
  }

  private static Div ways(DetentionId id, String place) {
    var ways = new Div(link("desk", TEXTS.get("desk.back")));
    for (var each : PLACES) {
      var link = link(each + "/" + id.value(), TEXTS.get("page." + each));
      if (each.equals(place)) {
        link.getElement().setAttribute("aria-current", "page");
      }
      ways.add(link);
    }
    ways.addClassName("bw-row");
    return ways;
  }

  private static Anchor link(String path, String words) {
    var link = new Anchor(path, words);
    link.getElement().setAttribute("router-link", true);
    link.addClassName("bw-btn");
    return link;
  }
}
