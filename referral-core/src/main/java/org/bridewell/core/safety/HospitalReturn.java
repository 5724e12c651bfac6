package org.bridewell.core.safety;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.AfterReturn;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.custody.Whereabouts.Where;
import org.bridewell.core.shared.Actor;

/// Somebody is back from hospital: every safety question is asked anew, observations are due, and
/// packages that nobody there cleared are a 999 again (HZ-15).
public class HospitalReturn implements AfterReturn {
  private final Emergencies emergencies;
  private final Safety safety;
  private final Alerting alerting;
  private final Reopening reopening;
  private final AuditTrail trail;

  public HospitalReturn(
      Emergencies emergencies,
      Safety safety,
      Alerting alerting,
      Reopening reopening,
      AuditTrail trail) {
    this.emergencies = emergencies;
    this.safety = safety;
    this.alerting = alerting;
    this.reopening = reopening;
    this.trail = trail;
  }

  @Override
  public void returned(Detention held, Where from, Actor actor, Instant now) {
    if (from == Where.HOSPITAL) {
      back(held, actor, now);
    }
  }

  /// What follows in the transaction of the return.
  void back(Detention held, Actor actor, Instant now) {
    reopening.freshPage(held, "HOSPITAL", actor, now);
    reopening.observe(held, actor, now);
    trail.record(
        actor,
        AuditAction.HOSPITAL_RETURNED,
        "detention:" + held.id().value(),
        List.of(held.person().id()),
        "");
    if (EmergencyState.isSwallowedStanding(
        safety.alerts(held.id()), emergencies.clearance(held.id()))) {
      var flag = SafetyFlag.SWALLOWED_OR_HIDDEN_DRUGS;
      var minute = now.truncatedTo(ChronoUnit.MINUTES);
      alerting.raise(held, flag, flag.level(), "NOT_CLEARED " + minute, actor, now);
      reopening.start(held, flag, actor, now);
    }
  }
}
