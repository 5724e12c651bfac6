package org.bridewell.core.safety;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.custody.CustodyFixture;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AlertId;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.SuiteId;

/// Safety answers and alerts in memory.
public final class FakeSafety implements Safety {
  final Map<AnswerId, SafetyAnswer> kept = new LinkedHashMap<>();
  private final List<SafetyReopening> reopened = new ArrayList<>();
  private final Map<AlertId, Alert> raised = new LinkedHashMap<>();
  private final CustodyFixture.Held detentions;

  public FakeSafety(CustodyFixture.Held detentions) {
    this.detentions = detentions;
  }

  List<Alert> all() {
    return List.copyOf(raised.values());
  }

  @Override
  public boolean keep(SafetyAnswer answer) {
    return kept.putIfAbsent(answer.id(), answer) == null;
  }

  @Override
  public Map<SafetyFlag, SafetyAnswer> answers(DetentionId detention) {
    var latest = new EnumMap<SafetyFlag, SafetyAnswer>(SafetyFlag.class);
    kept.values().stream()
        .filter(answer -> reopened.stream().noneMatch(each -> each.outdates(answer)))
        .forEach(answer -> latest.put(answer.flag(), answer));
    return latest;
  }

  @Override
  public void reopen(SafetyReopening reopening) {
    reopened.addFirst(reopening);
  }

  @Override
  public List<SafetyReopening> reopenings(DetentionId detention) {
    return List.copyOf(reopened);
  }

  @Override
  public void raise(Alert alert) {
    var standing = raised.values().stream().filter(each -> isSame(each, alert)).findFirst();
    if (standing.isEmpty()) {
      raised.put(alert.id(), alert);
    } else if (alert.level().compareTo(standing.get().level()) < 0) {
      raised.remove(standing.get().id());
      raised.put(alert.id(), alert);
    }
  }

  private static boolean isSame(Alert one, Alert other) {
    return one.detention().equals(other.detention())
        && one.flag() == other.flag()
        && one.detail().equals(other.detail());
  }

  @Override
  public List<Alert> alerts(DetentionId detention) {
    return raised.values().stream()
        .filter(alert -> alert.detention().equals(detention))
        .sorted(Comparator.comparing(Alert::level))
        .toList();
  }

  @Override
  public List<OpenAlert> open(SuiteId suite) {
    return raised.values().stream()
        .filter(alert -> alert.suite().equals(suite) && alert.isOpen())
        .sorted(Comparator.comparing(Alert::level))
        .map(this::shown)
        .toList();
  }

  @Override
  public Optional<Alert> lock(AlertId id, SuiteId suite) {
    return Optional.ofNullable(raised.get(id)).filter(alert -> alert.suite().equals(suite));
  }

  @Override
  public void seen(AlertId id, AccountId by, AlertAction action, Instant at) {
    raised.computeIfPresent(
        id,
        (_, a) ->
            new Alert(
                a.id(),
                a.detention(),
                a.suite(),
                a.flag(),
                a.level(),
                a.raisedBy(),
                a.raisedAt(),
                Optional.of(new Alert.Seen(by, at, action)),
                a.detail()));
  }

  private OpenAlert shown(Alert alert) {
    var held = detentions.all.get(alert.detention());
    return new OpenAlert(
        alert, held.person().id(), held.person().data().name(), held.cell(), "Priya Example");
  }
}
