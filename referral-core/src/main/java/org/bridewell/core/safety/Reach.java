package org.bridewell.core.safety;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.shared.AlertId;

/// How far the open alerts about one person came, the worst of each: what the nurse beside the
/// person is told.
///
/// @param raisedAt since when the oldest waits
/// @param receivedAt when a desk had all of them; empty while one is still on its way
/// @param nobodyThere no live desk, or none that drew them in time
/// @param silent the live desks cannot sound an alarm
/// @param step the farthest step since then: tell aloud, every officer, the inspector
public record Reach(
    Instant raisedAt,
    Optional<Instant> receivedAt,
    boolean nobodyThere,
    boolean silent,
    Optional<AlertStep> step) {

  /// Of the open alerts; empty when none is open.
  public static Optional<Reach> of(
      Collection<Alert> alerts,
      Map<AlertId, Map<AlertStep, Instant>> taken,
      DeskWatch.Desks desks) {
    var open = alerts.stream().filter(Alert::isOpen).toList();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    var oldest = open.stream().map(Alert::raisedAt).min(Comparator.naturalOrder()).orElseThrow();
    var steps = open.stream().map(alert -> taken.getOrDefault(alert.id(), Map.of())).toList();
    boolean missed =
        steps.stream()
            .anyMatch(
                each ->
                    each.containsKey(AlertStep.NOBODY_AT_DESK)
                        && !each.containsKey(AlertStep.RECEIVED));
    var received =
        steps.stream().allMatch(each -> each.containsKey(AlertStep.RECEIVED))
            ? steps.stream()
                .map(each -> each.get(AlertStep.RECEIVED))
                .max(Comparator.naturalOrder())
            : Optional.<Instant>empty();
    var farthest =
        steps.stream()
            .flatMap(each -> each.keySet().stream())
            .filter(step -> step.compareTo(AlertStep.WHOLE_SUITE) >= 0)
            .max(Comparator.naturalOrder());
    return Optional.of(
        new Reach(oldest, received, missed || !desks.somebody(), !desks.sound(), farthest));
  }
}
