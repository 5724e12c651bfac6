package org.bridewell.core.safety;

/// How far an alert reaches, the strictest first.
public enum AlertLevel {
  /// Call 999 now.
  CALL_999,
  /// A clinician now.
  CLINICIAN,
  /// Tell the officer and start a clock.
  OFFICER
}
