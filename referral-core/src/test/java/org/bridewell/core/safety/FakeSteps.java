package org.bridewell.core.safety;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AlertId;
import org.bridewell.core.shared.SuiteId;

/// Steps of alerts in memory.
final class FakeSteps implements AlertSteps {
  /// One step that was taken.
  record Taken(
      AlertId alert, Instant raisedAt, AlertStep step, Instant at, Optional<String> phone) {}

  final List<Taken> all = new ArrayList<>();
  final List<AccountId> told = new ArrayList<>();
  private final FakeSafety safety;

  FakeSteps(FakeSafety safety) {
    this.safety = safety;
  }

  @Override
  public List<Waiting> waiting(Instant raisedBefore) {
    return safety.all().stream()
        .filter(alert -> alert.isOpen() && !alert.raisedAt().isAfter(raisedBefore))
        .map(
            alert ->
                new Waiting(
                    alert.id(),
                    alert.suite(),
                    alert.raisedAt(),
                    taken(List.of(alert.id())).getOrDefault(alert.id(), Map.of()).keySet()))
        .toList();
  }

  @Override
  public boolean take(
      AlertId alert, Instant raisedAt, AlertStep step, Instant at, Optional<String> phone) {
    boolean known =
        all.stream()
            .anyMatch(
                each ->
                    each.alert().equals(alert)
                        && each.raisedAt().equals(raisedAt)
                        && each.step() == step);
    if (!known) {
      all.add(new Taken(alert, raisedAt, step, at, phone));
    }
    return !known;
  }

  @Override
  public void told(AlertId alert, Instant raisedAt, Collection<AccountId> officers) {
    told.addAll(officers);
  }

  @Override
  public Map<AlertId, Map<AlertStep, Instant>> taken(Collection<AlertId> alerts) {
    var taken = new HashMap<AlertId, Map<AlertStep, Instant>>();
    for (var alert : safety.all()) {
      all.stream()
          .filter(each -> each.alert().equals(alert.id()) && alerts.contains(alert.id()))
          .filter(each -> each.raisedAt().equals(alert.raisedAt()))
          .forEach(
              each ->
                  taken
                      .computeIfAbsent(alert.id(), _ -> new EnumMap<>(AlertStep.class))
                      .put(each.step(), each.at()));
    }
    return taken;
  }

  @Override
  public List<Alarm> alarms(SuiteId suite) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<String> inspectorOf(SuiteId suite) {
    return Optional.of("0113 496 0190");
  }
}
