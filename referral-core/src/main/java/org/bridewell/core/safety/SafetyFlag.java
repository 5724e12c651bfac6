package org.bridewell.core.safety;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The red flags asked before anything else, in the order of the page, with their level.
///
/// The levels await the clinical safety officer's sign-off. "Can't tell" counts as a yes; on a 999
/// row "won't say" calls a clinician, on the others it counts as a yes.
public enum SafetyFlag {
  HARD_TO_WAKE(AlertLevel.CALL_999),
  CHEST_PAIN_OR_BREATHLESS(AlertLevel.CALL_999),
  CANNOT_STAND_OR_BE_UNDERSTOOD(AlertLevel.CALL_999),
  SEVERE_AGITATION(AlertLevel.CALL_999),
  SWALLOWED_OR_HIDDEN_DRUGS(AlertLevel.CALL_999),
  HEAD_INJURY(AlertLevel.CLINICIAN),
  SELF_HARM_NOW(AlertLevel.CLINICIAN),
  WITHDRAWAL_RISK(AlertLevel.CLINICIAN),
  /// Not asked on the safety page: an answer of the screening raised it, at its own level.
  FOUND_IN_SCREENING(AlertLevel.OFFICER);

  private final AlertLevel level;

  SafetyFlag(AlertLevel level) {
    this.level = level;
  }

  /// The flags that the safety page asks about, in its order.
  public static List<SafetyFlag> asked() {
    return Stream.of(values()).filter(flag -> flag != FOUND_IN_SCREENING).toList();
  }

  /// The level of a yes.
  public AlertLevel level() {
    return level;
  }

  /// The level of the alert that a reply raises; empty only for a clear no.
  public Optional<AlertLevel> raisedBy(SafetyReply reply) {
    return switch (reply) {
      case NO -> Optional.empty();
      case YES, CANT_TELL -> Optional.of(level);
      case WONT_SAY -> Optional.of(level == AlertLevel.CALL_999 ? AlertLevel.CLINICIAN : level);
    };
  }
}
