package org.bridewell.core.referral;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.bridewell.core.consent.Consent;
import org.bridewell.core.shared.DistrictId;

/// What the nurse sees before a referral is sent.
///
/// @param consent the person's decision about this service; empty when not asked, or no service
/// @param sent the referral that was made to this service already
public record Proposal(
    Route route,
    Optional<AlcoholNeed> need,
    DistrictId district,
    Optional<Consent> consent,
    Optional<Referral> sent) {

  /// What the service will read: the same list as on the consent page.
  public Set<ReferralField> fields() {
    return EnumSet.allOf(ReferralField.class);
  }
}
