package org.bridewell.core.plan;

import java.util.stream.Stream;

/// The words of a care plan, which an officer reads standing up.
final class PlanWords {
  private static final int LONGEST_TERMS = 120;

  private PlanWords() {}

  /// Whether none is longer than it may be.
  static boolean fit(PlanEntry plan, int longest) {
    return plan.fitness().values().stream().allMatch(each -> each.terms().length() <= LONGEST_TERMS)
        && Stream.of(
                plan.eachTime(),
                plan.lookFor(),
                plan.callNurse(),
                plan.call999(),
                plan.warnings(),
                plan.needs())
            .allMatch(words -> words.length() <= longest);
  }
}
