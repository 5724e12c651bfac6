package org.bridewell.core.safety;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.AlertId;

/// Raises alerts for every feature, in the transaction of what raises them: what is worrying is
/// never kept without its alert.
public class Alerting {
  private final Safety safety;
  private final SuiteChanges changes;
  private final AuditTrail trail;

  public Alerting(Safety safety, SuiteChanges changes, AuditTrail trail) {
    this.safety = safety;
    this.changes = changes;
    this.trail = trail;
  }

  /// Raises an alert, or raises the level of the one that stands for the same flag and detail;
  /// every terminal and desk of the suite is told.
  ///
  /// @param detail which finding, as a code of at most 90 letters; empty where the flag says it all
  public void raise(
      Detention held, SafetyFlag flag, AlertLevel level, String detail, Actor by, Instant now) {
    safety.raise(
        new Alert(
            AlertId.next(),
            held.id(),
            held.suite(),
            flag,
            level,
            by.id(),
            now,
            Optional.empty(),
            detail));
    trail.record(
        by,
        AuditAction.ALERT_RAISED,
        "detention:" + held.id().value(),
        List.of(held.person().id()),
        (flag + " " + level + " " + detail).strip());
    changes.changed(held.suite(), now);
  }
}
