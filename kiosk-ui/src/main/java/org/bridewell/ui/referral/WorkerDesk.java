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

  static DeskPage page(Actor actor, OptionalInt open, boolean onCaseload) {
    return new DeskPage()
        .tabs(List.of(new Tab(TEXTS.get("caseload"), CaseloadView.class, open, onCaseload)))
        .signedIn(
            actor.displayName(),
            ROLES.get("role." + actor.role()),
            new ActionButton(TEXTS.get("lock"), AccessNavigation::signOut).small().icon(Icon.LOCK));
  }
}
