package org.bridewell.core.safety;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;

/// That a safety question is asked again: what was answered before it counts no more.
///
/// @param flag which question; empty for all of them: a fresh safety page
/// @param cause why, as a code
public record SafetyReopening(
    AnswerId id,
    DetentionId detention,
    Optional<SafetyFlag> flag,
    String cause,
    AccountId by,
    Instant at) {

  /// Whether an answer to a flag, given at a time, counts no more.
  public boolean outdates(SafetyAnswer answer) {
    return flag.map(answer.flag()::equals).orElse(true) && answer.answeredAt().isBefore(at);
  }
}
