package org.bridewell.core.referral;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.ConsentId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.ServiceId;

/// What stays the same in every state of a referral, and who holds it.
///
/// @param owner the worker who took it on; empty until the first contact
/// @param version rises with each change; 1 is the sending
public record ReferralDetails(
    ReferralId id,
    DetentionId detention,
    PersonId person,
    ServiceId service,
    ProviderId provider,
    ConsentId consent,
    ReferralReason reason,
    AccountId sentBy,
    Instant sentAt,
    Optional<AccountId> owner,
    int version) {

  /// The next version, owned by whoever owned it or, if nobody did, by this worker.
  ReferralDetails takenBy(AccountId worker) {
    return changed(Optional.of(owner.orElse(worker)));
  }

  /// The next version, its owner unchanged.
  ReferralDetails changed() {
    return changed(owner);
  }

  private ReferralDetails changed(Optional<AccountId> newOwner) {
    return new ReferralDetails(
        id,
        detention,
        person,
        service,
        provider,
        consent,
        reason,
        sentBy,
        sentAt,
        newOwner,
        version + 1);
  }
}
