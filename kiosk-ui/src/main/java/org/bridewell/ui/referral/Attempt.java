package org.bridewell.ui.referral;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.OutcomeUnknown;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Stale;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;

/// Runs what somebody asked for; when it was not done, says so in plain words, and what to do.
final class Attempt {
  private static final Texts TEXTS = Texts.of("referral");

  private Attempt() {}

  /// Why it was not done.
  ///
  /// @param stale somebody else was faster: the page shows what is no longer so
  record Trouble(AlertBar bar, boolean stale) {}

  /// What to show when it was not done; empty when it was.
  static Optional<Trouble> of(LocalTimes times, Runnable work) {
    try {
      work.run();
      return Optional.empty();
    } catch (Stale stale) {
      var words = TEXTS.get("stale", stale.changedBy(), times.dayAndTime(stale.changedAt()));
      return Optional.of(new Trouble(bar(TEXTS.get("not-done"), words), true));
    } catch (Refusal refusal) {
      return said(TEXTS.get(refusal.code()) + free(refusal, times));
    } catch (OutOfScope notHere) {
      return said(TEXTS.get("not-here"));
    } catch (OutcomeUnknown unknown) {
      return Optional.of(new Trouble(bar(TEXTS.get("unknown"), TEXTS.get("unknown.do")), false));
    } catch (StoreUnavailable unavailable) {
      return said(TEXTS.get("unavailable"));
    }
  }

  private static Optional<Trouble> said(String why) {
    return Optional.of(new Trouble(bar(TEXTS.get("not-done"), why), false));
  }

  private static AlertBar bar(String bold, String rest) {
    return new AlertBar(Tone.DUE, bold, rest).announced();
  }

  private static String free(Refusal refusal, LocalTimes times) {
    var free =
        refusal.arguments().stream()
            .filter(Instant.class::isInstance)
            .map(at -> times.dayAndTime((Instant) at))
            .collect(Collectors.joining(", "));
    return free.isEmpty() ? "" : " " + TEXTS.get("free", free);
  }
}
