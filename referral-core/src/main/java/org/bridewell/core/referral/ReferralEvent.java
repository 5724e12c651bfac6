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
/// @param recordedAt when it was written down, where that was later than it happened
/// @param note what was said or agreed, in the worker's words; may be blank
public record ReferralEvent(
    UUID id,
    ReferralId referral,
    What what,
    Optional<AppointmentId> appointment,
    AccountId by,
    Instant at,
    Optional<Instant> recordedAt,
    String note)
    implements Redacted {

  /// What happened.
  public sealed interface What {}

  /// The suite sent it.
  public record WasSent() implements What {}

  /// Somebody of the provider read it.
  public record WasReceived() implements What {}

  /// The provider took it on.
  public record WasAccepted() implements What {}

  /// The provider did not take it on.
  public record WasDeclined(DeclineReason reason) implements What {}

  /// It was given to a worker.
  public record WasAssigned(AccountId to) implements What {}

  /// A contact was made or tried.
  public record WasContacted(ContactWay way, ContactResult result) implements What {}

  /// An appointment was agreed.
  public record WasBooked() implements What {}

  /// The person was seen.
  public record WasAttended() implements What {}

  /// The person did not come.
  public record WasNotAttended() implements What {}

  /// The work with the person began.
  public record WasBegun() implements What {}

  /// Somebody asked how the person does.
  public record WasChecked(CheckPoint point, Check.Outcome outcome) implements What {}

  /// Another service took it on.
  public record WasTransferred(ReferralId to) implements What {}

  /// It came from another service.
  public record CameFrom(ReferralId earlier) implements What {}

  /// It was taken up again.
  public record WasReopened() implements What {}

  /// It was taken back as made by mistake.
  public record WasVoided(VoidReason reason) implements What {}

  /// It was found to be the same as another, which goes on.
  public record WasLinked(ReferralId to) implements What {}

  /// The person was referred again while this one is open.
  public record WasReferredAgain(ReferralId again) implements What {}

  /// It ended.
  public record WasClosed(Closure closure) implements What {}

  /// The person took the consent back.
  public record WasWithdrawn() implements What {}

  @Override
  public String toString() {
    return redacted();
  }
}
