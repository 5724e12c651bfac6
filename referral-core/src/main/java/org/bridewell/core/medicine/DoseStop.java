package org.bridewell.core.medicine;

/// Why a dose is not recorded as given. Those that ask can be answered with a reason; the others
/// stand until what is missing is done.
public enum DoseStop {
  /// Allergies were not asked in this stay (HZ-24).
  ALLERGIES_NOT_ASKED,
  /// Nobody knows what it is.
  NOT_NAMED,
  NOT_CONFIRMED_WHO,
  NO_AMOUNT,
  NO_AUTHORITY,
  /// A controlled drug needs somebody who saw it.
  NO_WITNESS,
  IN_FUTURE,
  /// An allergy has the same name: asked about.
  LIKE_AN_ALLERGY,
  /// A dose was taken less than one interval before: asked about (HZ-25).
  INSIDE_INTERVAL,
  /// Nobody confirmed the prescription.
  NO_SOURCE,
  NOT_ROUSED,
  ROUSED_TOO_LONG_AGO,
  /// Any failed part is 999 (HZ-02).
  ROUSING_FAILED,
  BREATHING_NOT_COUNTED,
  BREATHING_SLOW,
  MISSED_DAYS_NOT_ASKED,
  /// Three days missed, or not known how many, and no prescriber was asked (HZ-14).
  NO_PRESCRIBER,
  /// Insulin without a reading (HZ-25).
  NO_GLUCOSE,
  GLUCOSE_TOO_LONG_AGO,
  /// Below 4.0 mmol/L (HZ-11).
  GLUCOSE_LOW;

  /// Whether a reason answers it.
  public boolean asks() {
    return this == LIKE_AN_ALLERGY || this == INSIDE_INTERVAL;
  }
}
