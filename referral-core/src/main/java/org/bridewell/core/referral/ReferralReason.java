package org.bridewell.core.referral;

/// Why a referral was suggested: one rule each, the clearest result first.
///
/// Source of the bands: WHO, AUDIT manual (2001); UK clinical guidelines for alcohol treatment
/// (GOV.UK), which ask for specialist assessment from 20 on.
public enum ReferralReason {
  AUDIT_POSSIBLE_DEPENDENCE,
  AUDIT_HIGHER_RISK,
  AUDIT_INCREASING_RISK,
  /// AUDIT-C is positive and AUDIT has no score, so dependence is not ruled out.
  AUDIT_C_POSITIVE,
  /// Any drinking calls for a referral, whatever the score: the person is pregnant. Why is for the
  /// nurse alone; whoever reads the referral was not told it (HZ-30).
  ANY_DRINKING
}
