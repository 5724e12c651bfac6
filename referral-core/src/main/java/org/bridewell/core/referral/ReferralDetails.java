package org.bridewell.core.referral;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.consent.DisclosureBasis;
import org.bridewell.core.consent.DisclosureBasis.ConsentGiven;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.ConsentId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.ServiceId;

/// What stays the same in every state of a referral, who holds it, and how it came here.
///
/// @param owner the worker who took it on or was given it; empty until then
/// @param version rises with each change; 1 is the sending
public record ReferralDetails(
    ReferralId id,
    DetentionId detention,
    PersonId person,
    ServiceId service,
    ProviderId provider,
    DisclosureBasis basis,
    ReferralReason reason,
    AccountId sentBy,
    Instant sentAt,
    Optional<AccountId> owner,
    Course course,
    int version) {

  /// The consent that it rests on; empty where it rests on a duty or a vital interest.
  public Optional<ConsentId> consent() {
    return basis instanceof ConsentGiven(var id) ? Optional.of(id) : Optional.empty();
  }

  /// The next version, owned by whoever owned it or, if nobody did, by this worker. Somebody acted,
  /// so an arrest that waited for an answer has one.
  ReferralDetails takenBy(AccountId worker) {
    return changed(basis, Optional.of(owner.orElse(worker)), course.answered());
  }

  /// The next version, given to this worker.
  ReferralDetails ownedBy(AccountId worker) {
    return changed(basis, Optional.of(worker), course);
  }

  /// The next version, its owner unchanged.
  ReferralDetails changed() {
    return changed(basis, owner, course);
  }

  ReferralDetails changed(Course next) {
    return changed(basis, owner, next);
  }

  /// The next version, resting on a newer basis.
  ReferralDetails restingOn(DisclosureBasis newer, Course next) {
    return changed(newer, owner, next);
  }

  /// The same version with another course.
  ReferralDetails with(Course other) {
    return new ReferralDetails(
        id, detention, person, service, provider, basis, reason, sentBy, sentAt, owner, other,
        version);
  }

  private ReferralDetails changed(
      DisclosureBasis newBasis, Optional<AccountId> newOwner, Course newCourse) {
    return new ReferralDetails(
        id,
        detention,
        person,
        service,
        provider,
        newBasis,
        reason,
        sentBy,
        sentAt,
        newOwner,
        newCourse,
        version + 1);
  }
}
