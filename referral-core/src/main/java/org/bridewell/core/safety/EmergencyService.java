package org.bridewell.core.safety;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bridewell.core.access.Account;
import org.bridewell.core.access.Accounts;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.custody.Move;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.custody.Whereabouts.Where;
import org.bridewell.core.safety.Emergencies.Clearance;
import org.bridewell.core.safety.Emergencies.Mistake;
import org.bridewell.core.safety.Emergencies.Stamped;
import org.bridewell.core.safety.Emergencies.Stay;
import org.bridewell.core.safety.Emergencies.Told;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Stale;
import org.bridewell.core.shared.UnitOfWork;

/// What is done in an emergency, and around the alerts of a stay. Nothing here takes an alert from
/// the officer (HZ-15, HZ-21).
public class EmergencyService {
  private final UnitOfWork unit;
  private final Detentions detentions;
  private final Emergencies emergencies;
  private final Safety safety;
  private final Accounts accounts;
  private final Alerting alerting;
  private final HospitalReturn hospital;
  private final SuiteChanges changes;
  private final AuditTrail trail;
  private final Clock clock;

  public EmergencyService(
      UnitOfWork unit,
      Detentions detentions,
      Emergencies emergencies,
      Safety safety,
      Accounts accounts,
      Alerting alerting,
      HospitalReturn hospital,
      SuiteChanges changes,
      AuditTrail trail,
      Clock clock) {
    this.unit = unit;
    this.detentions = detentions;
    this.emergencies = emergencies;
    this.safety = safety;
    this.accounts = accounts;
    this.alerting = alerting;
    this.hospital = hospital;
    this.changes = changes;
    this.trail = trail;
    this.clock = clock;
  }

  /// The emergency button: alerts 999 at once, unless such an alert waits already.
  @RolesAllowed(Role.Names.NURSE)
  public void raise(DetentionId detention, Actor actor) {
    unit.execute(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          if (state(detention).open999().isEmpty()) {
            var now = clock.instant();
            alerting.raise(
                held, SafetyFlag.EMERGENCY, SafetyFlag.EMERGENCY.level(), minute(now), actor, now);
          }
        });
  }

  /// Stamps what was just done with the server's time.
  ///
  /// @return the time
  @RolesAllowed(Role.Names.NURSE)
  public Instant stamp(DetentionId detention, EmergencyMoment moment, AnswerId id, Actor actor) {
    var now = clock.instant();
    unit.execute(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          if (emergencies.keep(new Stamped(id, detention, moment, actor.id(), now))) {
            record(actor, AuditAction.MOMENT_STAMPED, held, moment.name(), now);
          }
        });
    return now;
  }

  /// "Tapped by mistake": the 999 alerts that wait stay with the officer, with the reason and the
  /// name.
  ///
  /// @throws Refusal `mistake.reason-missing`
  @RolesAllowed(Role.Names.NURSE)
  public void mistaken(DetentionId detention, String reason, Actor actor) {
    if (reason.isBlank()) {
      throw new Refusal("mistake.reason-missing");
    }
    unit.execute(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          var now = clock.instant();
          for (var alert : state(detention).open999()) {
            emergencies.keep(new Mistake(alert.id(), reason.strip(), actor.id(), now));
            record(actor, AuditAction.ALERT_CALLED_MISTAKE, held, alert.flag().name(), now);
          }
        });
  }

  /// Keeps that an officer was told aloud of what waits. It stays unseen until the officer's PIN.
  ///
  /// @throws OutOfScope for anybody who is no officer of this suite
  @RolesAllowed(Role.Names.NURSE)
  public void toldAloud(DetentionId detention, AccountId officer, Actor actor) {
    unit.execute(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          requireOfficer(held, officer);
          var now = clock.instant();
          for (var alert : safety.alerts(detention).stream().filter(Alert::isOpen).toList()) {
            emergencies.keep(new Told(AnswerId.next(), alert.id(), officer, actor.id(), now));
            record(actor, AuditAction.OFFICER_TOLD, held, alert.flag().name(), now);
          }
        });
  }

  /// Keeps who stays with the person until somebody takes over (HZ-18): the nurse who says so, or
  /// an officer of the suite.
  ///
  /// @throws OutOfScope for anybody else
  @RolesAllowed(Role.Names.NURSE)
  public void stays(DetentionId detention, AccountId who, AnswerId id, Actor actor) {
    unit.execute(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          if (!who.equals(actor.id())) {
            requireOfficer(held, who);
          }
          var now = clock.instant();
          if (emergencies.keep(new Stay(id, detention, who, actor.id(), now))) {
            record(actor, AuditAction.STAY_RECORDED, held, "", now);
          }
        });
  }

  private void requireOfficer(Detention held, AccountId who) {
    if (accounts.officersOf(held.suite()).stream().map(Account::id).noneMatch(who::equals)) {
      throw new OutOfScope();
    }
  }

  /// Somebody is back from hospital: every safety question is asked anew, and packages that nobody
  /// there cleared are a 999 again.
  @RolesAllowed(Role.Names.NURSE)
  public void backFromHospital(DetentionId detention, Actor actor) {
    unit.execute(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          back(held, actor, clock.instant());
        });
  }

  /// The same, with what the hospital cleared: who there, and when.
  ///
  /// @throws Refusal `clearance.missing`, `clearance.in-future`
  @RolesAllowed(Role.Names.NURSE)
  public void cleared(
      DetentionId detention,
      String hospital,
      String clearedBy,
      Instant clearedAt,
      AnswerId id,
      Actor actor) {
    var now = clock.instant();
    if (hospital.isBlank() || clearedBy.isBlank()) {
      throw new Refusal("clearance.missing");
    }
    if (clearedAt.isAfter(now)) {
      throw new Refusal("clearance.in-future");
    }
    unit.execute(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          var clearance =
              new Clearance(
                  id, detention, hospital.strip(), clearedBy.strip(), clearedAt, actor.id(), now);
          if (emergencies.keep(clearance)) {
            record(actor, AuditAction.HOSPITAL_CLEARED, held, "", now);
            back(held, actor, now);
          }
        });
  }

  /// What happened around the alerts of a stay.
  @RolesAllowed({Role.Names.NURSE, Role.Names.OFFICER})
  public EmergencyState state(DetentionId detention, Actor actor) {
    return unit.run(
        () -> {
          detentions.requireHeld(detention, actor);
          return state(detention);
        });
  }

  private void back(Detention held, Actor actor, Instant now) {
    if (held.whereabouts().where() == Where.HOSPITAL) {
      var move =
          new Move(Where.CELL, held.cell(), held.cell(), actor.id(), actor.displayName(), now);
      if (!detentions.move(held.id(), held.suite(), held.version(), move)) {
        throw new Stale(actor.displayName(), now);
      }
    }
    hospital.back(held, actor, now);
    changes.changed(held.suite(), now);
  }

  private EmergencyState state(DetentionId detention) {
    return new EmergencyState(
        safety.alerts(detention),
        emergencies.moments(detention),
        emergencies.mistakes(detention),
        emergencies.told(detention),
        emergencies.stays(detention),
        emergencies.clearance(detention));
  }

  private static String minute(Instant now) {
    return now.truncatedTo(ChronoUnit.MINUTES).toString();
  }

  private void record(Actor actor, AuditAction action, Detention held, String detail, Instant now) {
    trail.record(
        actor, action, "detention:" + held.id().value(), List.of(held.person().id()), detail);
    changes.changed(held.suite(), now);
  }
}
