package org.bridewell.core.referral;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.PersonId;

/// A person in custody as far as a referral depends on it; the results are of the latest sitting
/// that was completed.
///
/// @param results with what the nurse raised them to
/// @param anyDrinking true where any drinking calls for a referral, and the person drinks
public record ReferralSubject(
    DetentionId detention,
    PersonId person,
    DistrictId district,
    List<AlcoholResult> results,
    boolean anyDrinking) {
  public ReferralSubject {
    results = List.copyOf(results);
  }

  /// What the alcohol questions came to; empty when nothing is scored.
  Optional<AlcoholNeed> need() {
    var need = AlcoholResult.need(results);
    return anyDrinking ? need.map(AlcoholNeed::whateverTheScore) : need;
  }
}
