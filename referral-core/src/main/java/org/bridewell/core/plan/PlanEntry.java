package org.bridewell.core.plan;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.shared.Redacted;

/// A care plan as a nurse fills it in, possibly not whole yet. It has no place for an answer or a
/// score: a condition is named in the warnings, where care depends on it (HZ-26).
///
/// @param every minutes between two visits
/// @param eachTime what is done at each visit
/// @param warnings conditions that care depends on, and allergies; may be empty
/// @param needs medicines due, food, fluids, aids; may be empty
public record PlanEntry(
    Map<Matter, Fitness> fitness,
    Optional<ObservationLevel> level,
    Optional<Integer> every,
    String eachTime,
    String lookFor,
    String callNurse,
    String call999,
    String warnings,
    String needs,
    Optional<Instant> reviewAt)
    implements Redacted {

  public PlanEntry {
    fitness = Map.copyOf(fitness);
  }

  @Override
  public String toString() {
    return redacted();
  }
}
