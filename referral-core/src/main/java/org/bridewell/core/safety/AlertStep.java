package org.bridewell.core.safety;

/// How far an alert went; each step is taken once, and stays on the record (HZ-18, HZ-19).
public enum AlertStep {
  /// A desk with an officer signed in drew the alert.
  RECEIVED,
  /// No desk drew it in time: the nurse shouts, presses the alarm and phones.
  NOBODY_AT_DESK,
  /// Every terminal of the suite shows cell and action, locked ones too.
  WHOLE_SUITE,
  /// It is put before every officer of the suite by name.
  EVERY_OFFICER,
  /// The duty inspector is to be rung.
  INSPECTOR
}
