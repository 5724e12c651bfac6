package org.bridewell.db.demo;

/// How far somebody in custody is when the demo begins, in the order of the path.
enum Stage {
  JUST_ARRIVED,
  SAFETY_BEGUN,
  ALERT_OPEN,
  SAFE,
  UNDER_18,
  SCREENING_BEGUN,
  RESULT_WAITS,
  NOTHING_DUE,
  DECIDES_LATER,
  AGREED,
  REFERRED,
  /// Released: everything that happened is over.
  RELEASED;

  boolean isAtLeast(Stage other) {
    return compareTo(other) >= 0;
  }
}
