package org.bridewell.ui.custody;

import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.OutcomeUnknown;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Stale;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;
import org.bridewell.ui.kit.WallClock;

/// Says in plain words what went wrong: what happened, what was kept, and what to do.
public final class Trouble {
  private static final Texts TEXTS = Texts.of("trouble");

  private Trouble() {}

  /// The words for a failure that a page expects; any other failure is thrown again.
  public static AlertBar bar(RuntimeException failed) {
    return switch (failed) {
      case Refusal refusal -> said("refusal." + refusal.code(), refusal.arguments().toArray());
      case Stale stale ->
          said(
              "stale",
              stale.changedBy(),
              stale.changedAt().atZone(WallClock.ZONE).toLocalTime().withNano(0).withSecond(0));
      case OutcomeUnknown _ -> said("unknown");
      case StoreUnavailable _ -> said("unavailable");
      case OutOfScope _ -> said("not-here");
      default -> throw failed;
    };
  }

  private static AlertBar said(String key, Object... arguments) {
    return new AlertBar(Tone.DUE, TEXTS.get(key, arguments), TEXTS.get(key + ".do")).announced();
  }
}
