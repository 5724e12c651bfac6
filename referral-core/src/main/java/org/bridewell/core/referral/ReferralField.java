package org.bridewell.core.referral;

/// What the service of a referral can read about the person: the one list behind the consent page,
/// the page that sends, and the worker's case (HZ-35). Nothing else is sent.
public enum ReferralField {
  NAME,
  DATE_OF_BIRTH,
  SEX,
  HOME_DISTRICT,
  /// Suite and time of the arrest.
  ARREST,
  /// The group only, never the offence.
  OFFENCE_GROUP,
  /// Score and band of AUDIT or AUDIT-C; never another instrument.
  ALCOHOL_RESULT
}
