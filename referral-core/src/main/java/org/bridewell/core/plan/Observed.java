package org.bridewell.core.plan;

import java.util.List;
import java.util.Optional;

/// How often somebody is looked at, as the head of each page shows it: what an officer decided
/// last, or what is recommended and not seen yet where that is stricter.
///
/// @param decided false while no officer has seen what is recommended
public record Observed(ObservationLevel level, int every, boolean decided) {

  /// What the versions of a stay say, the newest first; empty without one.
  public static Optional<Observed> of(List<CarePlan> versions) {
    var decided =
        versions.stream()
            .flatMap(plan -> plan.decision().stream())
            .findFirst()
            .map(decision -> new Observed(decision.level(), decision.every(), true));
    var recommended =
        versions.stream()
            .findFirst()
            .filter(plan -> plan.decision().isEmpty())
            .map(plan -> new Observed(plan.level(), plan.every(), false));
    return recommended
        .filter(next -> decided.filter(now -> !next.isStricterThan(now)).isEmpty())
        .or(() -> decided);
  }

  private boolean isStricterThan(Observed other) {
    return level.compareTo(other.level) > 0 || every < other.every;
  }
}
