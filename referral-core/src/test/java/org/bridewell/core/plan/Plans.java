package org.bridewell.core.plan;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Optional;

/// Care plans that can be followed.
public final class Plans {
  private Plans() {}

  /// A whole plan of this level and interval.
  public static PlanEntry whole(ObservationLevel level, int every, Instant reviewAt) {
    var fitness = new EnumMap<Matter, Fitness>(Matter.class);
    for (var matter : Matter.values()) {
      fitness.put(matter, new Fitness(Fit.YES, ""));
    }
    fitness.put(Matter.INTERVIEWED, new Fitness(Fit.WITH_CONDITIONS, "with the adult"));
    return new PlanEntry(
        fitness,
        Optional.of(level),
        Optional.of(every),
        "Wake, ask a question, give a command.",
        "Shaking, sweating, confusion.",
        "Any of these.",
        "A fit, hard to wake, chest pain.",
        "May have fits.",
        "Food and water now.",
        Optional.of(reviewAt));
  }
}
