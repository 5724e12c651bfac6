package org.bridewell.core.safety;

import org.bridewell.core.instrument.Flag;

/// How far an alert reaches, the strictest first.
public enum AlertLevel {
  /// Call 999 now.
  CALL_999,
  /// A clinician now.
  CLINICIAN,
  /// Tell the officer and start a clock.
  OFFICER;

  /// The level of an instrument's flag.
  public static AlertLevel of(Flag.Alert alert) {
    return switch (alert) {
      case EMERGENCY -> CALL_999;
      case CLINICIAN -> CLINICIAN;
      case OFFICER -> OFFICER;
    };
  }
}
