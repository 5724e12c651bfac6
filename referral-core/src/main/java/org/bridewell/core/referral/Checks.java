package org.bridewell.core.referral;

import java.util.List;
import org.bridewell.core.shared.ReferralId;

/// The checks that referrals owe.
public interface Checks {
  /// Those of a referral, the earliest first.
  List<Check> of(ReferralId referral);

  /// Keeps checks, new or changed, and the time of the next one that is owed with the referral.
  void save(ReferralId referral, List<Check> checks);
}
