package org.bridewell.core.referral;

import java.util.List;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.PersonId;

/// A person in custody as far as a referral depends on it; the results are of the latest sitting
/// that was completed.
public record ReferralSubject(
    DetentionId detention, PersonId person, DistrictId district, List<AlcoholResult> results) {
  public ReferralSubject {
    results = List.copyOf(results);
  }
}
