package org.bridewell.ui.referral;

import java.util.List;
import java.util.OptionalInt;
import org.bridewell.core.shared.Actor;
import org.bridewell.ui.access.AccessNavigation;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DeskPage;
import org.bridewell.ui.kit.DeskPage.Tab;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;

/// The frame of a worker's pages.
final class WorkerDesk {
  private static final Texts TEXTS = Texts.of("referral");
  private static final Texts ROLES = Texts.of("access");

  private WorkerDesk() {}

  /// The places in the bar.
  enum Place {
    TODAY,
    CASELOAD,
    CALENDAR,
    TEAM,
    /// A page that is none of the places: one case.
    CASE
  }

  static DeskPage page(Actor actor, OptionalInt open, Place place) {
    return new DeskPage()
        .tabs(
            List.of(
                Tab.of(TEXTS.get("today.title"), TodayView.class, place == Place.TODAY),
                new Tab(TEXTS.get("caseload"), CaseloadView.class, open, place == Place.CASELOAD),
                Tab.of(TEXTS.get("calendar"), WeekView.class, place == Place.CALENDAR),
                Tab.of(TEXTS.get("team"), TeamView.class, place == Place.TEAM)))
        .signedIn(
            actor.displayName(),
            ROLES.get("role." + actor.role()),
            new ActionButton(TEXTS.get("lock"), AccessNavigation::signOut).small().icon(Icon.LOCK));
  }
}
