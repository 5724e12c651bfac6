package org.bridewell.core.referral;

import org.bridewell.core.consent.LegalBasis;

/// What made the contact: the person's own yes, or something else. Whatever is not voluntary looks
/// different everywhere.
public enum Trigger {
  VOLUNTARY,
  REQUIRED_ASSESSMENT,
  BAIL_RESTRICTION,
  CONDITIONAL_CAUTION,
  VITAL_INTEREST;

  /// That of a basis without consent.
  public static Trigger of(LegalBasis.Ground ground) {
    return switch (ground) {
      case LIFE_AT_RISK, SERIOUS_HARM_TO_OTHERS -> VITAL_INTEREST;
      case DRUG_TEST -> REQUIRED_ASSESSMENT;
      case BAIL_RESTRICTION -> BAIL_RESTRICTION;
      case CONDITIONAL_CAUTION -> CONDITIONAL_CAUTION;
    };
  }
}
