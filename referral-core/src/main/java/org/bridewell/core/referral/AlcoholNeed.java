package org.bridewell.core.referral;

import java.util.Optional;

/// What the alcohol questions of a stay came to, as far as a referral depends on it.
///
/// @param instrument `AUDIT` or `AUDIT-C`
/// @param total the score that the reason rests on
/// @param reason the rule that suggests a referral; empty when the result is below the cut-off
/// @param mayBeDependent true from 20 on, where the range of an unfinished AUDIT reaches 20, and
///   where AUDIT has no score at all: dependence is then not ruled out (HZ-13)
public record AlcoholNeed(
    String instrument, int total, Optional<ReferralReason> reason, boolean mayBeDependent) {

  /// The same need where any drinking calls for a referral: a result below the cut-off does not
  /// keep it back.
  AlcoholNeed whateverTheScore() {
    return reason.isPresent()
        ? this
        : new AlcoholNeed(
            instrument, total, Optional.of(ReferralReason.ANY_DRINKING), mayBeDependent);
  }
}
