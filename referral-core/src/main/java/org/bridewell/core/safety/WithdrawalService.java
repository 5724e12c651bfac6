package org.bridewell.core.safety;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.CareClocks;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.safety.SubstanceUse.Use;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// Withdrawal, substance by substance, and the looks for its signs (HZ-12).
public class WithdrawalService {
  private final UnitOfWork unit;
  private final Detentions detentions;
  private final Withdrawals withdrawals;
  private final Safety safety;
  private final CareClocks clocks;
  private final Alerting alerting;
  private final SuiteChanges changes;
  private final AuditTrail trail;
  private final Clock clock;

  public WithdrawalService(
      UnitOfWork unit,
      Detentions detentions,
      Withdrawals withdrawals,
      Safety safety,
      CareClocks clocks,
      Alerting alerting,
      SuiteChanges changes,
      AuditTrail trail,
      Clock clock) {
    this.unit = unit;
    this.detentions = detentions;
    this.withdrawals = withdrawals;
    this.safety = safety;
    this.clocks = clocks;
    this.alerting = alerting;
    this.changes = changes;
    this.trail = trail;
    this.clock = clock;
  }

  /// Keeps what is known of one substance. A risk alerts and starts the looks for signs at once.
  ///
  /// @return when it was committed, by the server's clock
  /// @throws Refusal `withdrawal.last-use-in-future`
  @RolesAllowed(Role.Names.NURSE)
  public Instant record(
      DetentionId detention, Substance substance, Use use, AnswerId id, Actor actor) {
    var now = clock.instant();
    if (use instanceof SubstanceUse.Uses uses && uses.last().filter(now::isBefore).isPresent()) {
      throw new Refusal("withdrawal.last-use-in-future");
    }
    unit.execute(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          if (withdrawals.keep(new SubstanceUse(id, detention, substance, use, actor.id(), now))) {
            record(actor, AuditAction.SUBSTANCE_RECORDED, held, substance.name());
            if (use.isRisk()) {
              alert(held, AlertLevel.CLINICIAN, substance.name(), actor, now);
              watch(held, substance.name(), actor, now);
            }
            conclude(held, actor, now);
          }
        });
    return now;
  }

  /// Keeps what a look for signs found; the next is due, and only the end of the time ends them.
  ///
  /// @return when it was committed, by the server's clock
  @RolesAllowed(Role.Names.NURSE)
  public Instant check(DetentionId detention, WithdrawalSign found, AnswerId id, Actor actor) {
    var now = clock.instant();
    unit.execute(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          if (withdrawals.keep(new WithdrawalCheck(id, detention, found, actor.id(), now))) {
            record(actor, AuditAction.WITHDRAWAL_CHECKED, held, found.name());
            found.raises().ifPresent(level -> seen(held, found, level, actor, now));
            looked(held, found, actor, now);
            conclude(held, actor, now);
          }
        });
    return now;
  }

  /// What is known of somebody's withdrawal.
  @RolesAllowed(Role.Names.NURSE)
  public WithdrawalState state(DetentionId detention, Actor actor) {
    return unit.run(
        () -> {
          detentions.requireHeld(detention, actor);
          return state(detention);
        });
  }

  /// Signs alert each time they are seen, and a fit asks for glucose (HZ-11).
  private void seen(
      Detention held, WithdrawalSign found, AlertLevel level, Actor actor, Instant now) {
    alert(held, level, found + " " + now.truncatedTo(ChronoUnit.MINUTES), actor, now);
    watch(held, found.name(), actor, now);
    if (found == WithdrawalSign.FIT_OR_SEEING_THINGS) {
      clocks.start(FlagClocks.glucose(Duration.ZERO, found.name(), held.id(), actor.id(), now));
    }
  }

  private void looked(Detention held, WithdrawalSign found, Actor actor, Instant now) {
    if (WithdrawalWatch.mayEnd(withdrawals.uses(held.id()).values(), found, now)) {
      clocks.end(held.id(), ClockKind.WITHDRAWAL, "", actor.id(), now, "72_HOURS");
    } else {
      clocks.done(held.id(), ClockKind.WITHDRAWAL, "", actor.id(), now);
    }
  }

  private void watch(Detention held, String reason, Actor actor, Instant now) {
    clocks.start(WithdrawalWatch.clock(held.id(), reason, actor.id(), now));
  }

  private void alert(Detention held, AlertLevel level, String detail, Actor actor, Instant now) {
    alerting.raise(held, SafetyFlag.WITHDRAWAL_RISK, level, detail, actor, now);
  }

  /// Once everything was asked, the safety questions have their answer about withdrawal.
  private void conclude(Detention held, Actor actor, Instant now) {
    var state = state(held.id());
    if (state.isComplete()) {
      var reply = state.isRisk() ? SafetyReply.YES : SafetyReply.NO;
      safety.keep(
          new SafetyAnswer(
              AnswerId.next(), held.id(), SafetyFlag.WITHDRAWAL_RISK, reply, actor.id(), now));
    }
    changes.changed(held.suite(), now);
  }

  private WithdrawalState state(DetentionId detention) {
    var uses = withdrawals.uses(detention);
    return new WithdrawalState(
        uses,
        withdrawals.lastCheck(detention),
        clocks.running(detention, ClockKind.WITHDRAWAL, ""),
        WithdrawalWatch.until(uses.values()));
  }

  private void record(Actor actor, AuditAction action, Detention held, String detail) {
    trail.record(
        actor, action, "detention:" + held.id().value(), List.of(held.person().id()), detail);
  }
}
