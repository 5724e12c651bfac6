package org.bridewell.core.custody;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.bridewell.core.custody.BoardFacts.Begun;
import org.bridewell.core.custody.BoardFacts.Completed;
import org.bridewell.core.custody.BoardFacts.NotBegun;

/// What is due next for a person in custody, and when.
///
/// @param at empty when nothing is due
public record Due(Task task, Optional<Instant> at) {
  /// Safety questions wait for nobody: 15 minutes after arrival they are overdue (HZ-29).
  public static final Duration SAFETY = Duration.ofMinutes(15);

  /// Local policy: a screening begins within the first hour and a half.
  public static final Duration SCREENING = Duration.ofMinutes(90);

  /// Local policy: one that was begun goes on within half an hour.
  public static final Duration GO_ON = Duration.ofMinutes(30);

  /// Local policy: somebody who was intoxicated is asked again so long after (HZ-30).
  public static final Duration ASK_AGAIN = Duration.ofHours(4);

  private static final Duration HOUR = Duration.ofHours(1);

  /// What there is to do.
  public enum Task {
    ALERT_NOT_SEEN,
    RECEIVE,
    SAFETY_QUESTIONS,
    BEGIN_SCREENING,
    GO_ON_WITH_SCREENING,
    SCREEN_AGAIN,
    ASK_CONSENT,
    ASK_CONSENT_AGAIN,
    SEND_REFERRAL,
    ROUSE,
    OBSERVE,
    CHECK_HEAD_INJURY,
    CHECK_WITHDRAWAL,
    GIVE_DOSE,
    REVIEW_PLAN,
    TRY_AGAIN,
    DO_TASK,
    NOTHING
  }

  /// How soon it must be done.
  public enum Urgency {
    CANNOT_WAIT,
    NEXT_HOUR,
    LATER
  }

  /// What is late, or due now, cannot wait; an alert that nobody has seen never waits.
  public Urgency urgency(Instant now) {
    if (task == Task.ALERT_NOT_SEEN || at.filter(due -> !due.isAfter(now)).isPresent()) {
      return Urgency.CANNOT_WAIT;
    }
    return at.filter(due -> !due.isAfter(now.plus(HOUR))).isPresent()
        ? Urgency.NEXT_HOUR
        : Urgency.LATER;
  }

  /// The rule list, the most urgent first.
  public static Due of(BoardFacts facts) {
    var arrived = facts.detention().arrivedAt();
    if (facts.alertSince().isPresent()) {
      return new Due(Task.ALERT_NOT_SEEN, facts.alertSince());
    }
    if (facts.detention().whereabouts().where() == Whereabouts.Where.ON_THE_WAY) {
      return at(Task.RECEIVE, facts.detention().whereabouts().since());
    }
    if (facts.safetyAnswered() < facts.safetyQuestions()) {
      return sooner(at(Task.SAFETY_QUESTIONS, arrived.plus(SAFETY)), clock(facts));
    }
    return isPutOff(facts)
        ? clock(facts).orElseThrow()
        : sooner(screening(facts, arrived), clock(facts));
  }

  /// A screening that was put off waits for its own clock.
  private static boolean isPutOff(BoardFacts facts) {
    return facts.clocks().stream().anyMatch(clock -> clock.kind() == ClockKind.TRY_AGAIN);
  }

  private static Due screening(BoardFacts facts, Instant arrived) {
    return switch (facts.sitting()) {
      case NotBegun() -> at(Task.BEGIN_SCREENING, arrived.plus(SCREENING));
      case Begun(Instant begun, int answered) ->
          again(facts).orElse(at(Task.GO_ON_WITH_SCREENING, begun.plus(GO_ON)));
      case Completed(Instant completed) -> sooner(afterwards(facts, completed), again(facts));
    };
  }

  /// What runs for the person beside the screening, the soonest.
  private static Optional<Due> clock(BoardFacts facts) {
    return facts.clocks().stream()
        .min(Comparator.comparing(CareClock::dueAt))
        .map(clock -> at(task(clock.kind()), clock.dueAt()));
  }

  private static Task task(ClockKind kind) {
    return switch (kind) {
      case ROUSING -> Task.ROUSE;
      case OBSERVATIONS -> Task.OBSERVE;
      case HEAD_INJURY -> Task.CHECK_HEAD_INJURY;
      case WITHDRAWAL -> Task.CHECK_WITHDRAWAL;
      case DOSE -> Task.GIVE_DOSE;
      case PLAN_REVIEW -> Task.REVIEW_PLAN;
      case TRY_AGAIN -> Task.TRY_AGAIN;
      case TASK -> Task.DO_TASK;
    };
  }

  /// Answers given while intoxicated are unreliable: they are asked again.
  private static Optional<Due> again(BoardFacts facts) {
    return facts.unfitSince().map(since -> at(Task.SCREEN_AGAIN, since.plus(ASK_AGAIN)));
  }

  private static Due sooner(Due one, Optional<Due> other) {
    return other
        .filter(due -> one.at().isEmpty() || due.at().orElseThrow().isBefore(one.at().get()))
        .orElse(one);
  }

  private static Due afterwards(BoardFacts facts, Instant completed) {
    if (facts.referred() || !facts.needFound()) {
      return new Due(Task.NOTHING, Optional.empty());
    }
    if (facts.consentAskedAgainAt().isPresent()) {
      return new Due(Task.ASK_CONSENT_AGAIN, facts.consentAskedAgainAt());
    }
    if (!facts.consentAsked()) {
      return at(Task.ASK_CONSENT, completed.plus(GO_ON));
    }
    return facts.consentGiven()
        ? at(Task.SEND_REFERRAL, completed.plus(GO_ON))
        : new Due(Task.NOTHING, Optional.empty());
  }

  private static Due at(Task task, Instant at) {
    return new Due(task, Optional.of(at));
  }
}
