package org.bridewell.ui.safety;

import org.bridewell.core.safety.AlertLevel;
import org.bridewell.ui.kit.Level;
import org.bridewell.ui.kit.Tone;

/// How an alert level looks.
final class Levels {
  private Levels() {}

  static Level shape(AlertLevel level) {
    return switch (level) {
      case CALL_999 -> Level.EMERGENCY;
      case CLINICIAN -> Level.CLINICIAN;
      case OFFICER -> Level.OFFICER;
    };
  }

  static Tone tone(AlertLevel level) {
    return switch (level) {
      case CALL_999 -> Tone.STOP;
      case CLINICIAN -> Tone.DUE;
      case OFFICER -> Tone.INFO;
    };
  }

  /// The class that colours a line of an alert of this level.
  static String toldClass(AlertLevel level) {
    return switch (level) {
      case CALL_999 -> "is-told--999";
      case CLINICIAN -> "is-told--clinician";
      case OFFICER -> "is-told";
    };
  }
}
