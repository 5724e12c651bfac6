package org.bridewell.core.referral;

/// When somebody asks how the person does after a referral.
public enum CheckPoint {
  HOURS_24,
  DAYS_7,
  DAYS_28,
  MONTHS_3,
  MONTHS_6;

  /// Whether AUDIT-C, units a week and self-rated health are asked, too.
  public boolean measures() {
    return this == MONTHS_3 || this == MONTHS_6;
  }
}
