package org.bridewell.core.plan;

/// What a nurse says about each matter of custody. The nurse recommends, the officer decides.
public enum Fit {
  YES,
  NO,
  /// Not before a time, or before something has happened.
  NOT_UNTIL,
  WITH_CONDITIONS;

  /// Whether it says nothing without words: until when, on what conditions, or why not.
  public boolean needsTerms() {
    return this != YES;
  }
}
