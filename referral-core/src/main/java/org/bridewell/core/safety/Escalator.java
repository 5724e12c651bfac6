package org.bridewell.core.safety;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.access.Account;
import org.bridewell.core.access.Accounts;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.shared.UnitOfWork;

/// Takes the steps of alerts that nobody acknowledges. Every node looks; what is due stands in the
/// database, so it goes on when a node dies, and one node takes each step.
public class Escalator {
  private final UnitOfWork unit;
  private final Safety safety;
  private final AlertSteps steps;
  private final Accounts accounts;
  private final SuiteChanges changes;
  private final Clock clock;

  public Escalator(
      UnitOfWork unit,
      Safety safety,
      AlertSteps steps,
      Accounts accounts,
      SuiteChanges changes,
      Clock clock) {
    this.unit = unit;
    this.safety = safety;
    this.steps = steps;
    this.accounts = accounts;
    this.changes = changes;
    this.clock = clock;
  }

  /// Takes what is due now. One alert that fails does not hold back the others.
  public void look() {
    var now = clock.instant();
    RuntimeException failed = null;
    for (var waiting : unit.run(() -> steps.waiting(now.minus(Escalation.first())))) {
      if (Escalation.due(waiting.raisedAt(), waiting.taken(), now).isEmpty()) {
        continue;
      }
      try {
        unit.execute(() -> takeDue(waiting, now));
      } catch (RuntimeException next) {
        failed = next;
      }
    }
    if (failed != null) {
      throw failed;
    }
  }

  /// The alert's row is locked, so that it is not acknowledged in between.
  private void takeDue(AlertSteps.Waiting waiting, Instant now) {
    var alert =
        safety
            .lock(waiting.alert(), waiting.suite())
            .filter(found -> found.isOpen() && found.raisedAt().equals(waiting.raisedAt()));
    if (alert.isEmpty()) {
      return;
    }
    for (var step : Escalation.due(waiting.raisedAt(), waiting.taken(), now)) {
      take(alert.get(), step, now);
    }
  }

  private void take(Alert alert, AlertStep step, Instant now) {
    var phone =
        step == AlertStep.INSPECTOR ? steps.inspectorOf(alert.suite()) : Optional.<String>empty();
    if (!steps.take(alert.id(), alert.raisedAt(), step, now, phone)) {
      return;
    }
    if (step == AlertStep.EVERY_OFFICER) {
      var officers = accounts.officersOf(alert.suite()).stream().map(Account::id).toList();
      steps.told(alert.id(), alert.raisedAt(), officers);
    }
    changes.changed(alert.suite(), now);
  }
}
