package org.bridewell.core.safety;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// When an alert that no officer acknowledges goes further. The times await the clinical safety
/// officer's sign-off, who may shorten them.
public final class Escalation {
  /// How long after it was raised each step is taken, in this order.
  private static final List<Rung> LADDER =
      List.of(
          // shown within ten seconds, with what looking and drawing take
          new Rung(AlertStep.NOBODY_AT_DESK, Duration.ofSeconds(8)),
          new Rung(AlertStep.WHOLE_SUITE, Duration.ofSeconds(60)),
          new Rung(AlertStep.EVERY_OFFICER, Duration.ofMinutes(2)),
          new Rung(AlertStep.INSPECTOR, Duration.ofMinutes(5)));

  private record Rung(AlertStep step, Duration after) {}

  private Escalation() {}

  /// How long after an alert was raised the first step can fall due.
  public static Duration first() {
    return LADDER.getFirst().after();
  }

  /// The steps that are due and not taken. What a desk received has somebody at the desk; the later
  /// steps ask for an acknowledgement, and nothing else stops them.
  public static List<AlertStep> due(Instant raisedAt, Set<AlertStep> taken, Instant now) {
    return LADDER.stream()
        .filter(rung -> !now.isBefore(raisedAt.plus(rung.after())))
        .map(Rung::step)
        .filter(step -> !taken.contains(step))
        .filter(step -> step != AlertStep.NOBODY_AT_DESK || !taken.contains(AlertStep.RECEIVED))
        .toList();
  }
}
