package org.bridewell.core.referral;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AppointmentId;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.ReferralId;

/// One line of a referral's history; kept for good.
///
/// @param id the request that made it: a second try finds it and changes nothing
/// @param note what was said or agreed, in the worker's words; may be blank
public record ReferralEvent(
    UUID id,
    ReferralId referral,
    What what,
    Optional<AppointmentId> appointment,
    AccountId by,
    Instant at,
    String note)
    implements Redacted {

  /// What happened.
  public sealed interface What {}

  /// The suite sent it.
  public record WasSent() implements What {}

  /// A contact was made or tried.
  public record WasContacted(ContactWay way, ContactResult result) implements What {}

  /// An appointment was agreed.
  public record WasBooked() implements What {}

  /// The person was seen.
  public record WasAttended() implements What {}

  /// The person did not come.
  public record WasNotAttended() implements What {}

  /// It ended.
  public record WasClosed(Closure closure) implements What {}

  /// The person took the consent back.
  public record WasWithdrawn() implements What {}

  @Override
  public String toString() {
    return redacted();
  }
}
