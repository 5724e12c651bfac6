package org.bridewell.ui.nominal;

import java.util.List;
import org.bridewell.core.shared.Actor;
import org.bridewell.ui.access.AccessNavigation;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DeskPage;
import org.bridewell.ui.kit.DeskPage.Tab;
import org.bridewell.ui.kit.Texts;

/// The frame around each of the hub's pages.
final class HubDesk {
  static final Texts TEXTS = Texts.of("nominal");

  private HubDesk() {}

  /// The bar with the hub's places and who is signed in.
  ///
  /// @param current the path of the place that is shown
  static DeskPage page(Actor actor, String current) {
    return new DeskPage()
        .tabs(
            List.of(
                Tab.of(
                    TEXTS.get("arrests"),
                    ArrestsView.class,
                    current.equals(NominalNavigation.ARRESTS)),
                Tab.of(
                    TEXTS.get("nominals"),
                    NominalsView.class,
                    current.equals(NominalNavigation.NOMINALS)),
                Tab.of(
                    TEXTS.get("conferences"),
                    ConferencesView.class,
                    current.equals(NominalNavigation.CONFERENCES))))
        .signedIn(
            actor.displayName(),
            TEXTS.get("role." + actor.role()),
            new ActionButton(TEXTS.get("sign-out"), AccessNavigation::signOut).small());
  }
}
