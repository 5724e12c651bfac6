package org.bridewell.core.safety;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.bridewell.core.custody.CareClock;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DetentionId;

/// Which clocks a flag starts when it goes up. Starting values that await clinical review: the
/// local lead may make them stricter, not looser.
public final class FlagClocks {
  /// What a glucose clock is about.
  public static final String GLUCOSE = "GLUCOSE";

  /// What the clock of medicines that cannot wait is about.
  public static final String MEDICINES = "MEDICINES";

  private static final Duration HALF_HOUR = Duration.ofMinutes(30);
  private static final Duration HOUR = Duration.ofHours(1);

  private FlagClocks() {}

  /// The clocks, beside the alert.
  public static List<CareClock> of(
      SafetyFlag flag, DetentionId detention, AccountId by, Instant now) {
    return switch (flag) {
      case HARD_TO_WAKE, CANNOT_STAND_OR_BE_UNDERSTOOD ->
          List.of(
              repeating(ClockKind.ROUSING, HALF_HOUR, flag, detention, by, now),
              glucose(Duration.ZERO, flag.name(), detention, by, now));
      case SWALLOWED_OR_HIDDEN_DRUGS ->
          List.of(repeating(ClockKind.ROUSING, HALF_HOUR, flag, detention, by, now));
      case HEAD_INJURY, BLOOD_THINNER ->
          List.of(repeating(ClockKind.HEAD_INJURY, HALF_HOUR, flag, detention, by, now));
      case CHEST_PAIN_OR_BREATHLESS, SEVERE_AGITATION ->
          List.of(once(ClockKind.OBSERVATIONS, "", Duration.ZERO, flag.name(), detention, by, now));
      case FITS, DIABETES -> List.of(glucose(Duration.ZERO, flag.name(), detention, by, now));
      case PREGNANCY ->
          List.of(once(ClockKind.OBSERVATIONS, "", HOUR, flag.name(), detention, by, now));
      case TIME_CRITICAL_MEDICINES ->
          List.of(once(ClockKind.TASK, MEDICINES, HOUR, flag.name(), detention, by, now));
      case SELF_HARM_NOW,
          SELF_HARM_EVER,
          WITHDRAWAL_RISK,
          GLUCOSE,
          EMERGENCY,
          FOUND_IN_SCREENING,
          OBSERVATION,
          BEFORE_DOSE,
          CARE_PLAN,
          VULNERABLE,
          CALLED_FOR_HELP,
          SCREEN_LEFT ->
          List.of();
    };
  }

  /// A glucose reading that is due.
  static CareClock glucose(
      Duration in, String reason, DetentionId detention, AccountId by, Instant now) {
    return once(ClockKind.OBSERVATIONS, GLUCOSE, in, reason, detention, by, now);
  }

  private static CareClock repeating(
      ClockKind kind,
      Duration every,
      SafetyFlag flag,
      DetentionId detention,
      AccountId by,
      Instant now) {
    return CareClock.repeating(detention, kind, "", every, flag.name(), by, now);
  }

  private static CareClock once(
      ClockKind kind,
      String about,
      Duration in,
      String reason,
      DetentionId detention,
      AccountId by,
      Instant now) {
    return CareClock.once(detention, kind, about, now.plus(in), reason, by, now);
  }
}
