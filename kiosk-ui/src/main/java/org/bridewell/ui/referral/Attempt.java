package org.bridewell.ui.referral;

import java.time.Instant;
import java.util.List;
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
  /// @param free times that can be taken instead
  record Trouble(AlertBar bar, boolean stale, List<Instant> free) {}

  /// What to show when it was not done; empty when it was.
  static Optional<Trouble> of(LocalTimes times, Runnable work) {
    try {
      work.run();
      return Optional.empty();
    } catch (Stale stale) {
      var words = TEXTS.get("stale", stale.changedBy(), times.dayAndTime(stale.changedAt()));
      return Optional.of(new Trouble(bar(TEXTS.get("not-done"), words), true, List.of()));
    } catch (Refusal refusal) {
      var free =
          refusal.arguments().stream()
              .filter(Instant.class::isInstance)
              .map(Instant.class::cast)
              .toList();
      var words = TEXTS.get(refusal.code()) + free(free, times);
      return Optional.of(new Trouble(bar(TEXTS.get("not-done"), words), false, free));
    } catch (OutOfScope notHere) {
      return said(TEXTS.get("not-here"));
    } catch (OutcomeUnknown unknown) {
      return Optional.of(
          new Trouble(bar(TEXTS.get("unknown"), TEXTS.get("unknown.do")), false, List.of()));
    } catch (StoreUnavailable unavailable) {
      return said(TEXTS.get("unavailable"));
    }
  }

  private static Optional<Trouble> said(String why) {
    return Optional.of(new Trouble(bar(TEXTS.get("not-done"), why), false, List.of()));
  }

  private static AlertBar bar(String bold, String rest) {
    return new AlertBar(Tone.DUE, bold, rest).announced();
  }

  private static String free(List<Instant> free, LocalTimes times) {
    var words = free.stream().map(times::dayAndTime).collect(Collectors.joining(", "));
    return words.isEmpty() ? "" : " " + TEXTS.get("free", words);
  }
}
