package org.bridewell.ui.custody;

import java.time.Clock;
import java.util.List;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.KioskPage;
import org.bridewell.ui.kit.Texts;

/// A terminal page that could not be opened: what happened, what to do, and the way to the board.
/// It is about nobody.
public final class TroublePage {
  private static final Texts TEXTS = Texts.of("custody");

  private TroublePage() {}

  /// The page for a failure that was expected; any other failure is thrown again.
  public static KioskPage of(RuntimeException failed, Clock clock) {
    var back = new ActionButton(TEXTS.get("board"), CustodyNavigation::toBoard).icon(Icon.BACK);
    return new KioskPage(clock)
        .place(TEXTS.get("product"), TEXTS.get("trouble.page"))
        .topEnd(PersonFrame.lock())
        .work("bw-stack", Trouble.bar(failed))
        .actions(List.of(back), List.of());
  }
}
