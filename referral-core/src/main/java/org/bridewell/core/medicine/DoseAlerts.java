package org.bridewell.core.medicine;

import java.time.Instant;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.medicine.BeforeDose.Roused;
import org.bridewell.core.safety.AlertLevel;
import org.bridewell.core.safety.Alerting;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.shared.Actor;

/// Alerts on what was found before a dose, given or not: somebody hard to wake is never only a dose
/// that was not given.
final class DoseAlerts {
  private final Alerting alerting;

  DoseAlerts(Alerting alerting) {
    this.alerting = alerting;
  }

  void raise(Detention held, BeforeDose before, Actor actor, Instant now) {
    if (before.roused().filter(roused -> roused == Roused.NOT_FULLY).isPresent()) {
      alert(held, AlertLevel.CALL_999, "ROUSING", actor, now);
    }
    if (before.breaths().filter(n -> n <= DoseRules.EMERGENCY_BREATHS).isPresent()) {
      alert(held, AlertLevel.CALL_999, "BREATHING", actor, now);
    }
    if (before.glucoseTenths().filter(tenths -> tenths < DoseRules.LOW_GLUCOSE).isPresent()) {
      alert(held, AlertLevel.CLINICIAN, "GLUCOSE", actor, now);
    }
  }

  private void alert(Detention held, AlertLevel level, String detail, Actor actor, Instant now) {
    alerting.raise(held, SafetyFlag.BEFORE_DOSE, level, detail, actor, now);
  }
}
