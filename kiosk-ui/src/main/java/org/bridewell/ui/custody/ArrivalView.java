package org.bridewell.ui.custody;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bridewell.core.custody.Arrival;
import org.bridewell.core.custody.ArrivalService;
import org.bridewell.core.custody.MatchDecision;
import org.bridewell.core.custody.Suites.District;
import org.bridewell.core.person.MatchCandidate;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.KioskPage;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;

/// A new arrival: what is written down, then every earlier record that may be the same person, then
/// the safety page. The nurse decides each; nothing is joined by itself.
@Route(CustodyNavigation.ARRIVAL)
@PageTitle("New arrival · Bridewell")
@RolesAllowed(Role.Names.NURSE)
public class ArrivalView extends Div implements BeforeEnterObserver {
  private static final Texts TEXTS = Texts.of("custody");

  /// Refusals that are about the decisions, not about a field.
  private static final Set<String> ABOUT_MATCHES =
      Set.of("arrival.one-match-only", "arrival.held-already");

  private final ArrivalService arrivals;
  private final CurrentActor current;
  private final Clock clock;

  /// One for this page: a second tap, or a second try after a lost line, makes no second arrival.
  private final UUID request = UUID.randomUUID();

  private final KioskPage page;
  private final Div trouble = new Div();
  private Optional<ArrivalForm> form = Optional.empty();
  private List<District> districts = List.of();

  public ArrivalView(ArrivalService arrivals, CurrentActor current, Clock clock) {
    this.arrivals = arrivals;
    this.current = current;
    this.clock = clock;
    page =
        new KioskPage(clock)
            .newcomer(
                TEXTS.get("arrival.new"), TEXTS.get("arrival.by", current.get().displayName()))
            .topEnd(PersonFrame.lock());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    try {
      var free = arrivals.freeCells(current.get());
      districts = arrivals.districts();
      form = Optional.of(new ArrivalForm(districts, free, clock));
      add(page);
      showForm();
    } catch (StoreUnavailable lost) {
      add(TroublePage.of(lost, clock));
    }
  }

  private void showForm() {
    var board = new ActionButton(TEXTS.get("board"), CustodyNavigation::toBoard).icon(Icon.BACK);
    var next = new ActionButton(TEXTS.get("next"), this::checkTyped);
    var title = new H1(TEXTS.get("arrival.title"));
    title.addClassName("bw-hidden");
    page.work("bw-form", title, trouble, form.orElseThrow());
    page.actions(List.of(board), List.of(next.primary().large().iconAfter(Icon.NEXT)));
  }

  private void checkTyped() {
    trouble.removeAll();
    form.orElseThrow().read().ifPresent(this::lookForEarlierRecords);
  }

  private void lookForEarlierRecords(Arrival arrival) {
    attempt(
        () -> {
          var found = arrivals.candidates(arrival.person(), current.get());
          if (found.isEmpty()) {
            arrive(arrival);
          } else {
            new Matching(arrival, found).show();
          }
        });
  }

  private void arrive(Arrival arrival) {
    attempt(
        () -> {
          var detention = arrivals.arrive(arrival, request, current.get());
          CustodyNavigation.to(CustodyNavigation.SAFETY, detention);
        });
  }

  /// What was typed stays on the page whatever goes wrong.
  private void attempt(Runnable work) {
    try {
      work.run();
    } catch (Refusal refusal) {
      refused(refusal);
    } catch (StoreUnavailable | OutOfScope failed) {
      trouble.removeAll();
      trouble.add(Trouble.bar(failed));
    }
  }

  private void refused(Refusal refusal) {
    var words = TEXTS.get(refusal.code());
    if (ABOUT_MATCHES.contains(refusal.code())) {
      trouble.add(new AlertBar(Tone.DUE, words, TEXTS.get(refusal.code() + ".do")).announced());
      return;
    }
    showForm();
    if (refusal.code().equals("arrival.cell-taken")) {
      form.orElseThrow().offerCells(arrivals.freeCells(current.get()));
    }
    form.orElseThrow().refused(refusal.code());
  }

  /// The earlier records that look alike, one after the other.
  private final class Matching {
    private final Arrival arrival;
    private final List<MatchPanel> panels = new ArrayList<>();
    private int at;

    Matching(Arrival arrival, List<MatchCandidate> found) {
      this.arrival = arrival;
      found.forEach(
          candidate ->
              panels.add(
                  new MatchPanel(
                      arrival.person(),
                      form.orElseThrow().districtName(),
                      candidate,
                      this::districtName)));
    }

    private void show() {
      trouble.removeAll();
      var panel = panels.get(at);
      page.work("bw-match", panel.lead(at + 1, panels.size()), trouble, panel);
      var back = new ActionButton(TEXTS.get("back"), this::back).icon(Icon.BACK);
      var next =
          new ActionButton(TEXTS.get("next"), this::next).primary().large().iconAfter(Icon.NEXT);
      if (panel.chosen().isEmpty()) {
        next.refuse(TEXTS.get("match.choose"));
      }
      panel.onChoice(next::allow);
      page.actions(List.of(back), List.of(next));
    }

    private void back() {
      trouble.removeAll();
      at--;
      if (at < 0) {
        showForm();
      } else {
        show();
      }
    }

    private void next() {
      if (at + 1 < panels.size()) {
        at++;
        show();
        return;
      }
      trouble.removeAll();
      arrive(arrival.deciding(panels.stream().map(this::decision).toList()));
    }

    private MatchDecision decision(MatchPanel panel) {
      return new MatchDecision(panel.candidate(), panel.chosen().orElseThrow());
    }

    private String districtName(DistrictId id) {
      return districts.stream()
          .filter(district -> district.id().equals(id))
          .map(District::name)
          .findFirst()
          .orElse(id.value());
    }
  }
}
