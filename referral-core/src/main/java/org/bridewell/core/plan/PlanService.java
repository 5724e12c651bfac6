package org.bridewell.core.plan;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.CareClock;
import org.bridewell.core.custody.CareClocks;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.safety.Alert;
import org.bridewell.core.safety.AlertAction;
import org.bridewell.core.safety.Alerting;
import org.bridewell.core.safety.Safety;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.PlanId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Stale;
import org.bridewell.core.shared.UnitOfWork;

/// The care plan: the nurse recommends and sends a version, the officer sees it and decides
/// (HZ-26).
public class PlanService {
  private static final int LONGEST_WORDS = 300;

  private final UnitOfWork unit;
  private final Detentions detentions;
  private final CarePlans plans;
  private final CareClocks clocks;
  private final Safety safety;
  private final Alerting alerting;
  private final SuiteChanges changes;
  private final AuditTrail trail;
  private final Clock clock;

  public PlanService(
      UnitOfWork unit,
      Detentions detentions,
      CarePlans plans,
      CareClocks clocks,
      Safety safety,
      Alerting alerting,
      SuiteChanges changes,
      AuditTrail trail,
      Clock clock) {
    this.unit = unit;
    this.detentions = detentions;
    this.plans = plans;
    this.clocks = clocks;
    this.safety = safety;
    this.alerting = alerting;
    this.changes = changes;
    this.trail = trail;
    this.clock = clock;
  }

  /// The versions of a stay, the newest first; opening them is on the trail.
  @RolesAllowed({Role.Names.NURSE, Role.Names.OFFICER})
  public List<CarePlan> versions(DetentionId detention, Actor actor) {
    return unit.run(
        () -> {
          var held = detentions.require(detention, actor);
          record(actor, AuditAction.PLAN_VIEWED, held, "");
          return plans.versions(detention);
        });
  }

  /// The observation that the head of a page shows; the page itself is on the trail.
  @RolesAllowed({Role.Names.NURSE, Role.Names.OFFICER})
  public Optional<Observed> observed(DetentionId detention, Actor actor) {
    return unit.run(
        () -> {
          detentions.require(detention, actor);
          return Observed.of(plans.versions(detention));
        });
  }

  /// Sends the next version to the officer, who is alerted, and sets the time of its review.
  ///
  /// @param after the number of the version that the nurse saw; 0 for none
  /// @throws Refusal `plan.gaps` when it cannot be followed, `plan.long`
  /// @throws Stale when somebody sent another version meanwhile
  @RolesAllowed(Role.Names.NURSE)
  public CarePlan send(DetentionId detention, PlanEntry entry, int after, Actor actor) {
    var now = clock.instant();
    if (!PlanGap.in(entry, now).isEmpty()) {
      throw new Refusal("plan.gaps");
    }
    if (!PlanWords.fit(entry, LONGEST_WORDS)) {
      throw new Refusal("plan.long", LONGEST_WORDS);
    }
    return unit.run(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          plans.latest(detention).filter(last -> last.number() > after).ifPresent(this::overtaken);
          var plan =
              new CarePlan(
                  PlanId.next(),
                  detention,
                  after + 1,
                  entry,
                  actor.id(),
                  actor.displayName(),
                  now,
                  Optional.empty());
          if (!plans.add(plan)) {
            throw new Stale(actor.displayName(), now);
          }
          reviewAt(plan, actor, now);
          record(actor, AuditAction.PLAN_SENT, held, detail(plan));
          alerting.raise(
              held, SafetyFlag.CARE_PLAN, SafetyFlag.CARE_PLAN.level(), detail(plan), actor, now);
          return plan;
        });
  }

  private void overtaken(CarePlan last) {
    throw new Stale(last.sentByName(), last.sentAt());
  }

  private void reviewAt(CarePlan plan, Actor actor, Instant now) {
    clocks.end(plan.detention(), ClockKind.PLAN_REVIEW, "", actor.id(), now, "NEW_VERSION");
    clocks.start(
        CareClock.once(
            plan.detention(),
            ClockKind.PLAN_REVIEW,
            "",
            plan.reviewAt(),
            detail(plan),
            actor.id(),
            now));
  }

  /// The officer, signed in at the desk, has seen the version that stands and decides how the
  /// person is observed; its alert is thereby seen. The same again changes nothing.
  ///
  /// @throws Refusal `plan.reason` for a decision below what is recommended without a reason,
  ///   `plan.interval` for one that its level does not allow
  /// @throws Stale when it is not the version that stands
  @RolesAllowed(Role.Names.OFFICER)
  public void decide(
      DetentionId detention,
      int number,
      ObservationLevel level,
      int every,
      String reason,
      Actor officer) {
    unit.execute(
        () -> {
          var held = detentions.requireHeld(detention, officer);
          var plan = plans.latest(detention).orElseThrow(OutOfScope::new);
          if (plan.number() != number) {
            overtaken(plan);
          }
          check(plan, level, every, reason);
          var now = clock.instant();
          var decision =
              new CarePlan.Decision(
                  level, every, reason.strip(), officer.id(), officer.displayName(), now);
          if (plans.decided(plan.id(), decision)) {
            alertsOf(plan).forEach(a -> safety.seen(a.id(), officer.id(), AlertAction.NOTED, now));
            record(officer, AuditAction.PLAN_DECIDED, held, detail(plan) + " " + level);
            changes.changed(held.suite(), now);
          }
        });
  }

  private static void check(CarePlan plan, ObservationLevel level, int every, String reason) {
    if (every < 1 || every > level.longest()) {
      throw new Refusal("plan.interval", level.longest());
    }
    boolean less = level.compareTo(plan.level()) < 0 || every > plan.every();
    if (less && reason.isBlank()) {
      throw new Refusal("plan.reason");
    }
    if (reason.strip().length() > LONGEST_WORDS) {
      throw new Refusal("plan.long", LONGEST_WORDS);
    }
  }

  /// The open alerts of this version and of those before it: the newest says what counts.
  private List<Alert> alertsOf(CarePlan plan) {
    return safety.alerts(plan.detention()).stream()
        .filter(alert -> alert.flag() == SafetyFlag.CARE_PLAN && alert.isOpen())
        .toList();
  }

  private static String detail(CarePlan plan) {
    return "V" + plan.number();
  }

  private void record(Actor actor, AuditAction action, Detention held, String detail) {
    trail.record(
        actor, action, "detention:" + held.id().value(), List.of(held.person().id()), detail);
  }
}
