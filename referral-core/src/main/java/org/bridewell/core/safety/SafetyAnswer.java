package org.bridewell.core.safety;

import java.time.Instant;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;

/// One answer of the safety page; every one is kept, the latest of a flag counts.
///
/// @param observedAt when it was asked; earlier than `answeredAt` for a late entry
public record SafetyAnswer(
    AnswerId id,
    DetentionId detention,
    SafetyFlag flag,
    SafetyReply reply,
    AccountId answeredBy,
    Instant answeredAt,
    Instant observedAt) {

  /// One that was written down at once.
  public SafetyAnswer(
      AnswerId id,
      DetentionId detention,
      SafetyFlag flag,
      SafetyReply reply,
      AccountId answeredBy,
      Instant answeredAt) {
    this(id, detention, flag, reply, answeredBy, answeredAt, answeredAt);
  }

  /// Whether it was asked earlier than it was written down: a late entry, from paper for one.
  public boolean isLate() {
    return observedAt.isBefore(answeredAt);
  }
}
