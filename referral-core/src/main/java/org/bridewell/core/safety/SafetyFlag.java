package org.bridewell.core.safety;

import static org.bridewell.core.safety.AlertLevel.CALL_999;
import static org.bridewell.core.safety.AlertLevel.CLINICIAN;
import static org.bridewell.core.safety.AlertLevel.OFFICER;
import static org.bridewell.core.safety.SafetyPart.ASK;
import static org.bridewell.core.safety.SafetyPart.DRINK_AND_DRUGS;
import static org.bridewell.core.safety.SafetyPart.LOOK;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The red flags asked before anything else, in the order of the page, with their level.
///
/// The levels await the clinical safety officer's sign-off. "Can't tell" counts as a yes; on a 999
/// row "won't say" calls a clinician, on the others it counts as a yes.
public enum SafetyFlag {
  HARD_TO_WAKE(LOOK, CALL_999),
  CHEST_PAIN_OR_BREATHLESS(LOOK, CALL_999),
  CANNOT_STAND_OR_BE_UNDERSTOOD(LOOK, CALL_999),
  SEVERE_AGITATION(LOOK, CALL_999),
  SWALLOWED_OR_HIDDEN_DRUGS(LOOK, CALL_999),
  HEAD_INJURY(LOOK, CLINICIAN),
  BLOOD_THINNER(LOOK, CLINICIAN),
  SELF_HARM_NOW(ASK, CLINICIAN),
  SELF_HARM_EVER(ASK, CLINICIAN),
  FITS(ASK, CLINICIAN),
  DIABETES(ASK, OFFICER),
  TIME_CRITICAL_MEDICINES(ASK, OFFICER),
  PREGNANCY(ASK, OFFICER),
  /// Not tapped: it follows from what is recorded of each substance.
  WITHDRAWAL_RISK(DRINK_AND_DRUGS, CLINICIAN),
  /// Not asked on the safety page: a reading raised it, or that there is none.
  GLUCOSE(CLINICIAN),
  /// Not asked on the safety page: somebody tapped the emergency button.
  EMERGENCY(CALL_999),
  /// Not asked on the safety page: observations raised it, at their own level.
  OBSERVATION(CLINICIAN),
  /// Not asked on the safety page: an answer of the screening raised it, at its own level.
  FOUND_IN_SCREENING(OFFICER),
  /// What was looked at before a dose was dangerous: which, stands in the detail.
  BEFORE_DOSE(CLINICIAN),
  /// The care plan has a version that the officer has not seen.
  CARE_PLAN(OFFICER),
  /// There are reasons to suspect that the person is vulnerable (PACE Code C 1.4).
  VULNERABLE(OFFICER),
  /// The person called for help from the screen in their hands.
  CALLED_FOR_HELP(CLINICIAN),
  /// The screen was handed to the person and nobody touched it any more.
  SCREEN_LEFT(OFFICER);

  private final Optional<SafetyPart> part;
  private final AlertLevel level;

  SafetyFlag(SafetyPart part, AlertLevel level) {
    this.part = Optional.of(part);
    this.level = level;
  }

  SafetyFlag(AlertLevel level) {
    this.part = Optional.empty();
    this.level = level;
  }

  /// What the safety questions are complete with, in their order.
  public static List<SafetyFlag> asked() {
    return Stream.of(values()).filter(flag -> flag.part.isPresent()).toList();
  }

  /// The flags of one part, in its order.
  public static List<SafetyFlag> asked(SafetyPart part) {
    return Stream.of(values()).filter(flag -> flag.part.equals(Optional.of(part))).toList();
  }

  /// The part of the safety questions that asks about it; empty where none does.
  public Optional<SafetyPart> part() {
    return part;
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
      case WONT_SAY -> Optional.of(level == CALL_999 ? CLINICIAN : level);
    };
  }
}
