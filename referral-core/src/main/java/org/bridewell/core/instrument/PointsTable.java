package org.bridewell.core.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Points for ranges of a measured number, used while its condition holds, or always.
public record PointsTable(Optional<Condition> when, List<Step> steps) {

  /// Up to and including `to`, or beyond all steps before it, that many points.
  public record Step(Optional<BigDecimal> to, int points) {}

  public PointsTable {
    steps = List.copyOf(steps);
  }

  /// The points of a number; empty when no step reaches it, which the loader rules out.
  public OptionalInt points(BigDecimal value) {
    for (Step step : steps) {
      if (step.to().isEmpty() || value.compareTo(step.to().get()) <= 0) {
        return OptionalInt.of(step.points());
      }
    }
    return OptionalInt.empty();
  }
}
