package org.bridewell.core.plan;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/// What a care plan still lacks before it can be sent: a plan that cannot be followed is no plan
/// (HZ-26).
public enum PlanGap {
  DETAINED,
  INTERVIEWED,
  CHARGED,
  MOVED,
  RELEASED,
  /// A "no", "not until" or "with conditions" without its words.
  TERMS,
  LEVEL,
  INTERVAL,
  /// Longer than the level allows.
  INTERVAL_LONG,
  EACH_TIME,
  LOOK_FOR,
  CALL,
  REVIEW,
  /// In the past, or more than a day ahead.
  REVIEW_TIME;

  private static final Duration LATEST_REVIEW = Duration.ofHours(24);

  /// What is missing, in the order of the page; empty when the plan can be sent.
  public static Set<PlanGap> in(PlanEntry plan, Instant now) {
    var gaps = EnumSet.noneOf(PlanGap.class);
    for (var matter : Matter.values()) {
      if (!plan.fitness().containsKey(matter)) {
        gaps.add(valueOf(matter.name()));
      }
    }
    add(gaps, TERMS, !plan.fitness().values().stream().allMatch(Fitness::isWhole));
    add(gaps, LEVEL, plan.level().isEmpty());
    add(gaps, INTERVAL, plan.every().filter(minutes -> minutes > 0).isEmpty());
    add(gaps, INTERVAL_LONG, isLong(plan));
    add(gaps, EACH_TIME, plan.eachTime().isBlank());
    add(gaps, LOOK_FOR, plan.lookFor().isBlank());
    add(gaps, CALL, plan.callNurse().isBlank() || plan.call999().isBlank());
    add(gaps, REVIEW, plan.reviewAt().isEmpty());
    add(gaps, REVIEW_TIME, plan.reviewAt().filter(at -> !isReviewTime(at, now)).isPresent());
    return gaps;
  }

  private static boolean isLong(PlanEntry plan) {
    return plan.level()
        .flatMap(level -> plan.every().filter(minutes -> minutes > level.longest()))
        .isPresent();
  }

  private static boolean isReviewTime(Instant at, Instant now) {
    return at.isAfter(now) && !at.isAfter(now.plus(LATEST_REVIEW));
  }

  private static void add(Set<PlanGap> gaps, PlanGap gap, boolean isMissing) {
    if (isMissing) {
      gaps.add(gap);
    }
  }
}
