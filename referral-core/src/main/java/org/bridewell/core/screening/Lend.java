package org.bridewell.core.screening;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.DeviceId;
import org.bridewell.core.shared.LendId;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.SittingId;
import org.bridewell.core.shared.SuiteId;

/// A screen in the hands of the person: which questions, on which terminal, and who handed it over.
///
/// @param section the questions of one section of the sitting, and nothing else
/// @param by the nurse, whose PIN takes it back
/// @param touchedAt when the screen was last touched
/// @param wrongPins how often in a row somebody tried to take it back with a wrong PIN
/// @param nextPinAt before then no PIN is looked at
public record Lend(
    LendId id,
    DeviceId device,
    SuiteId suite,
    SittingId sitting,
    DetentionId detention,
    String section,
    AccountId by,
    Instant lentAt,
    Instant touchedAt,
    int wrongPins,
    Optional<Instant> nextPinAt)
    implements Redacted {
  /// The first wrong PIN waits so long, each more twice as long.
  private static final Duration FIRST_WAIT = Duration.ofSeconds(2);

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  /// How it ended.
  public enum Ended {
    /// The nurse's PIN took it back.
    TAKEN_BACK,
    /// Nobody touched it: an alert says so.
    LEFT
  }

  /// How long no PIN is looked at after this many wrong ones in a row. It delays this terminal, and
  /// never locks the nurse's account: the person cannot shut the nurse out.
  static Duration waitAfter(int wrong) {
    var wait = FIRST_WAIT.multipliedBy(1L << Math.min(wrong - 1, 10));
    return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
  }

  @Override
  public String toString() {
    return redacted();
  }
}
