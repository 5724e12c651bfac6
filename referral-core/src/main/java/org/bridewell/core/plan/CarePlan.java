package org.bridewell.core.plan;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.PlanId;
import org.bridewell.core.shared.Redacted;

/// One version of the care plan as it was sent to the custody officer: never changed, only followed
/// by the next.
///
/// @param number counts the versions of a stay from 1
/// @param content whole: what cannot be followed was not sent
/// @param decision what the officer decided; empty until an officer has seen this version
public record CarePlan(
    PlanId id,
    DetentionId detention,
    int number,
    PlanEntry content,
    AccountId sentBy,
    String sentByName,
    Instant sentAt,
    Optional<Decision> decision)
    implements Redacted {

  /// The custody officer's own entry: which observation there is, in answer to what is recommended.
  ///
  /// @param reason needed when the officer decides otherwise than recommended
  public record Decision(
      ObservationLevel level,
      int every,
      String reason,
      AccountId decidedBy,
      String decidedByName,
      Instant decidedAt)
      implements Redacted {
    @Override
    public String toString() {
      return redacted();
    }
  }

  public ObservationLevel level() {
    return content.level().orElseThrow();
  }

  public int every() {
    return content.every().orElseThrow();
  }

  public Instant reviewAt() {
    return content.reviewAt().orElseThrow();
  }

  @Override
  public String toString() {
    return redacted();
  }
}
