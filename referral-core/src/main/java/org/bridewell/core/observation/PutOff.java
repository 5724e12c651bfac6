package org.bridewell.core.observation;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.RoundId;

/// A screening that was put off, and when it is tried again. Safety is never put off (HZ-29).
///
/// @param check the full rousing check, or the prompts of agitation, that came before it
public record PutOff(
    AnswerId id,
    DetentionId detention,
    Reason reason,
    Optional<RoundId> check,
    Instant tryAgainAt,
    AccountId by,
    Instant recordedAt) {

  /// Why, and what has to come first.
  public enum Reason {
    /// Only after a full rousing check was passed (HZ-02).
    ASLEEP(Optional.of(Round.Kind.ROUSING)),
    /// Only after the prompts for acute behavioural disturbance (HZ-10).
    VIOLENT(Optional.of(Round.Kind.AGITATION)),
    /// Starts rousing (HZ-03).
    INTOXICATED(Optional.empty()),
    /// Puts off questionnaires only.
    NO_INTERPRETER(Optional.empty()),
    UNWELL(Optional.empty()),
    DISTRESSED(Optional.empty());

    private final Optional<Round.Kind> first;

    Reason(Optional<Round.Kind> first) {
      this.first = first;
    }

    /// The check that has to be passed before it can be saved.
    public Optional<Round.Kind> first() {
      return first;
    }
  }
}
