package org.bridewell.core.referral;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.Refusal;

/// One question of how the person does, owed at a set time after the referral.
///
/// @param answer empty while it is owed
public record Check(CheckPoint point, Instant dueAt, Optional<Answer> answer) {
  /// What came of it.
  public enum Outcome {
    REACHED,
    NOT_REACHED,
    /// The person was reached and would rather not say: an answer, never a fault.
    WOULD_NOT_SAY,
    /// The case ended so that nobody has to ask.
    NOT_OWED
  }

  /// How the person calls the own health (EHIS, European Health Interview Survey).
  public enum Health {
    VERY_GOOD,
    GOOD,
    FAIR,
    BAD,
    VERY_BAD
  }

  /// What was measured; each part may be missing, and missing is not zero.
  ///
  /// @param auditC 0 to 12
  /// @param unitsAWeek whole units of alcohol, 0 to 1,000
  public record Measured(OptionalInt auditC, OptionalInt unitsAWeek, Optional<Health> health)
      implements Redacted {
    public static final Measured NOTHING =
        new Measured(OptionalInt.empty(), OptionalInt.empty(), Optional.empty());

    /// @throws Refusal `referral.audit-c` or `referral.units` when a number is out of its range
    public Measured {
      refuse(auditC, 12, "referral.audit-c");
      refuse(unitsAWeek, 1000, "referral.units");
    }

    private static void refuse(OptionalInt number, int atMost, String code) {
      if (number.isPresent() && (number.getAsInt() < 0 || number.getAsInt() > atMost)) {
        throw new Refusal(code);
      }
    }

    @Override
    public String toString() {
      return redacted();
    }
  }

  /// What came of it, and who wrote it down.
  public record Answer(Outcome outcome, Measured measured, AccountId by, Instant at) {}

  private static final Duration NEAR = Duration.ofDays(1);

  public boolean isOwed() {
    return answer.isEmpty();
  }

  /// With its answer.
  ///
  /// @throws Refusal `referral.check-done` when it has one, `referral.check-measures` when numbers
  ///   are given though nobody answered or the point asks for none
  public Check answered(Outcome outcome, Measured measured, AccountId by, Instant at) {
    if (!isOwed()) {
      throw new Refusal("referral.check-done");
    }
    boolean asks = point.measures() && outcome == Outcome.REACHED;
    if (!asks && !measured.equals(Measured.NOTHING)) {
      throw new Refusal("referral.check-measures");
    }
    return new Check(point, dueAt, Optional.of(new Answer(outcome, measured, by, at)));
  }

  /// The checks once the person was reached: each that asks for no numbers and is due within a day,
  /// or was due, has its answer by that.
  public static List<Check> reached(List<Check> checks, AccountId by, Instant now) {
    return checks.stream()
        .map(
            check ->
                check.isOwed() && !check.point.measures() && !check.dueAt.isAfter(now.plus(NEAR))
                    ? check.answered(Outcome.REACHED, Measured.NOTHING, by, now)
                    : check)
        .toList();
  }

  /// The checks as a referral in this state owes them: one that ended owes none, but for the
  /// measures of somebody whom the service saw; one that goes on again owes those still to come.
  public static List<Check> owedBy(
      Referral referral, List<Check> checks, AccountId by, Instant now) {
    return switch (referral) {
      case Referral.Open _ -> checks.stream().map(check -> check.owedAgain(now)).toList();
      case Referral.Closed closed ->
          checks.stream()
              .map(
                  check ->
                      closed.closure().keepsChecks() && check.point.measures()
                          ? check
                          : check.notOwed(by, now))
              .toList();
      case Referral.Withdrawn _, Referral.Voided _, Referral.Duplicate _ ->
          dropped(checks, by, now);
    };
  }

  /// The checks when nobody may ask any more.
  static List<Check> dropped(List<Check> checks, AccountId by, Instant now) {
    return checks.stream().map(check -> check.notOwed(by, now)).toList();
  }

  private Check notOwed(AccountId by, Instant now) {
    return isOwed() ? answered(Outcome.NOT_OWED, Measured.NOTHING, by, now) : this;
  }

  private Check owedAgain(Instant now) {
    boolean wasLeft = answer.filter(given -> given.outcome() == Outcome.NOT_OWED).isPresent();
    return wasLeft && dueAt.isAfter(now) ? new Check(point, dueAt, Optional.empty()) : this;
  }
}
