package org.bridewell.ui.custody;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;

/// Everything that there is about one person in custody, a page each: the board leads to what is
/// due next, this page to all the rest.
@Route(CustodyNavigation.PERSON + "/:detention")
@PageTitle("All pages · Bridewell")
@RolesAllowed(Role.Names.NURSE)
public class PersonView extends DetentionPage {
  private static final Texts TEXTS = Texts.of("custody");

  /// In the order in which they are come to.
  private static final List<String> PAGES =
      List.of(
          CustodyNavigation.SAFETY,
          CustodyNavigation.WITHDRAWAL,
          CustodyNavigation.OBSERVATIONS,
          CustodyNavigation.ROUSING,
          CustodyNavigation.MEDICINES,
          CustodyNavigation.PLAN,
          CustodyNavigation.ADULT,
          CustodyNavigation.NOTES,
          CustodyNavigation.TASKS,
          CustodyNavigation.SCREENING,
          CustodyNavigation.CONSENT,
          CustodyNavigation.REFERRAL,
          CustodyNavigation.MOVE,
          CustodyNavigation.LEAVING);

  private final PersonFrame frames;
  private final Clock clock;

  PersonView(PersonFrame frames, Clock clock) {
    this.frames = frames;
    this.clock = clock;
  }

  @Override
  protected void enter(DetentionId detention, BeforeEnterEvent event) {
    try {
      var page = frames.frame(detention).page();
      var tiles = new Div();
      tiles.addClassName("bw-pages");
      PAGES.forEach(path -> tiles.add(tile(path, detention)));
      page.work("bw-stack", new H1(TEXTS.get("pages")), tiles);
      var back = new ActionButton(TEXTS.get("board"), CustodyNavigation::toBoard).icon(Icon.BACK);
      page.actions(
          List.of(back),
          List.of(
              to("page.hand-over", CustodyNavigation.HANDOVER),
              to("page.paper-forms", CustodyNavigation.PAPER)));
      add(page);
    } catch (OutOfScope | StoreUnavailable failed) {
      add(TroublePage.of(failed, clock));
    }
  }

  private static ActionButton to(String words, String path) {
    return new ActionButton(TEXTS.get(words), () -> UI.getCurrent().navigate(path)).quiet();
  }

  private static Anchor tile(String path, DetentionId detention) {
    var tile = new Anchor(path + "/" + detention.value(), TEXTS.get("page." + path));
    tile.getElement().setAttribute("router-link", true);
    tile.addClassName("bw-btn");
    return tile;
  }
}
