package org.bridewell.core.referral;

import org.bridewell.core.consent.Consent;

/// What the service of a referral can read about the person: the one list behind the consent page,
/// the page that sends, and the worker's case (HZ-35). Nothing else is sent.
public enum ReferralField {
  NAME("2026-11"),
  DATE_OF_BIRTH("2026-11"),
  SEX("2026-11"),
  HOME_DISTRICT("2026-11"),
  /// Suite and time of the arrest.
  ARREST("2026-11"),
  /// The group only, never the offence.
  OFFENCE_GROUP("2026-11"),
  /// Score and band of AUDIT or AUDIT-C; never another instrument.
  ALCOHOL_RESULT("2026-11"),
  /// Suite and time of a later arrest, while the referral is open.
  NEW_ARREST("2026-12");

  private final String since;

  ReferralField(String since) {
    this.since = since;
  }

  /// Whether the wording that the person agreed to named it: what was not read out is not sent.
  boolean wasReadOutFor(Consent consent) {
    return since.compareTo(consent.wordingVersion()) <= 0;
  }
}
