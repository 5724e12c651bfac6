package org.bridewell.core.safety;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.access.Account;
import org.bridewell.core.access.Accounts;
import org.bridewell.core.access.PinCheck;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// The safety page and its alerts: it waits for no consent, adult or interpreter.
public class SafetyService {
  private final UnitOfWork unit;
  private final Detentions detentions;
  private final Safety safety;
  private final Alerting alerting;
  private final Reopening reopening;
  private final Accounts accounts;
  private final PinCheck pins;
  private final SuiteChanges changes;
  private final AuditTrail trail;
  private final Clock clock;

  public SafetyService(
      UnitOfWork unit,
      Detentions detentions,
      Safety safety,
      Accounts accounts,
      PinCheck pins,
      SuiteChanges changes,
      AuditTrail trail,
      Alerting alerting,
      Reopening reopening,
      Clock clock) {
    this.unit = unit;
    this.detentions = detentions;
    this.safety = safety;
    this.alerting = alerting;
    this.reopening = reopening;
    this.accounts = accounts;
    this.pins = pins;
    this.changes = changes;
    this.trail = trail;
    this.clock = clock;
  }

  /// Saves one answer and, unless it is a clear no, alerts the officer's desk at once.
  ///
  /// A later "no" never takes an alert back. The same answer id again changes nothing.
  ///
  /// @return when the answer was committed, by the server's clock
  @RolesAllowed(Role.Names.NURSE)
  public Instant answer(
      DetentionId detention, SafetyFlag flag, SafetyReply reply, AnswerId id, Actor actor) {
    var now = clock.instant();
    return keep(new SafetyAnswer(id, detention, flag, reply, actor.id(), now), actor);
  }

  /// The same from paper: asked earlier than it is written down. Both times are kept, and what it
  /// raises is raised now.
  ///
  /// @throws Refusal `safety.time` when that is to come, before the arrival, or a day ago
  @RolesAllowed(Role.Names.NURSE)
  public Instant answerLate(
      DetentionId detention,
      SafetyFlag flag,
      SafetyReply reply,
      Instant observedAt,
      AnswerId id,
      Actor actor) {
    var now = clock.instant();
    return keep(new SafetyAnswer(id, detention, flag, reply, actor.id(), now, observedAt), actor);
  }

  private Instant keep(SafetyAnswer answer, Actor actor) {
    var now = answer.answeredAt();
    var flag = answer.flag();
    unit.execute(
        () -> {
          var held = detentions.requireHeld(answer.detention(), actor);
          if (!held.canHaveSeen(answer.observedAt(), now)) {
            throw new Refusal("safety.time");
          }
          if (!safety.keep(answer)) {
            return;
          }
          record(actor, AuditAction.SAFETY_ANSWERED, held, flag.name());
          flag.raisedBy(answer.reply())
              .ifPresentOrElse(
                  level -> worry(held, flag, level, actor, now),
                  () -> changes.changed(held.suite(), now));
        });
    return now;
  }

  /// As `answer`, by somebody on whose screen this answer stood, or none. A worry is kept whatever
  /// stands. A clear no is not, over a worry that came from another screen meanwhile: nobody takes
  /// back what nobody there has read.
  ///
  /// @throws Refusal `safety.answered-meanwhile`
  @RolesAllowed(Role.Names.NURSE)
  public Instant answerAsShown(
      DetentionId detention,
      SafetyFlag flag,
      SafetyReply reply,
      AnswerId id,
      Optional<SafetyReply> shown,
      Actor actor) {
    return unit.run(
        () -> {
          var held = detentions.requireHeld(detention, actor);
          var unread =
              Optional.ofNullable(safety.answers(held.id()).get(flag))
                  .map(SafetyAnswer::reply)
                  .filter(standing -> flag.raisedBy(standing).isPresent())
                  .filter(standing -> !shown.equals(Optional.of(standing)));
          if (unread.isPresent() && flag.raisedBy(reply).isEmpty()) {
            throw new Refusal("safety.answered-meanwhile");
          }
          return answer(detention, flag, reply, id, actor);
        });
  }

  /// A worry alerts and starts its clocks; a blood thinner makes an old knock to the head count.
  private void worry(Detention held, SafetyFlag flag, AlertLevel level, Actor actor, Instant now) {
    alert(held, flag, level, actor, now);
    reopening.start(held, flag, actor, now);
    if (flag == SafetyFlag.BLOOD_THINNER) {
      reopening.askAboutTheHead(held, actor, now);
    }
  }

  /// A question that was asked again alerts anew, also when its earlier alert was seen.
  private void alert(Detention held, SafetyFlag flag, AlertLevel level, Actor actor, Instant now) {
    var again =
        safety.reopenings(held.id()).stream()
            .filter(each -> each.flag().map(flag::equals).orElse(true))
            .findFirst();
    if (again.isEmpty()) {
      alerting.raise(held, flag, level, "", actor, now);
    } else if (safety.alerts(held.id()).stream().noneMatch(each -> waits(each, flag, level))) {
      var detail = "AGAIN " + again.get().at().truncatedTo(ChronoUnit.SECONDS);
      alerting.raise(held, flag, level, detail, actor, now);
    }
  }

  private static boolean waits(Alert alert, SafetyFlag flag, AlertLevel level) {
    return alert.isOpen() && alert.flag() == flag && alert.level().compareTo(level) <= 0;
  }

  /// Why questions are open again, the newest first.
  @RolesAllowed(Role.Names.NURSE)
  public List<SafetyReopening> reopenings(DetentionId detention, Actor actor) {
    return unit.run(
        () -> {
          detentions.requireHeld(detention, actor);
          return safety.reopenings(detention);
        });
  }

  /// The answers that count.
  @RolesAllowed(Role.Names.NURSE)
  public Map<SafetyFlag, SafetyAnswer> answers(DetentionId detention, Actor actor) {
    return unit.run(
        () -> {
          detentions.requireHeld(detention, actor);
          return safety.answers(detention);
        });
  }

  /// All alerts of a detention, the strictest first.
  @RolesAllowed({Role.Names.NURSE, Role.Names.OFFICER})
  public List<Alert> alerts(DetentionId detention, Actor actor) {
    return unit.run(
        () -> {
          detentions.requireHeld(detention, actor);
          return safety.alerts(detention);
        });
  }

  /// Alerts of the actor's suite that no officer has seen.
  @RolesAllowed({Role.Names.NURSE, Role.Names.OFFICER})
  public List<OpenAlert> open(Actor actor) {
    return unit.run(
        () -> {
          var open = safety.open(actor.scope().requireSuite());
          if (!open.isEmpty()) {
            var people = open.stream().map(OpenAlert::person).distinct().toList();
            trail.record(actor, AuditAction.ALERTS_VIEWED, "suite", people, "");
          }
          return open;
        });
  }

  /// The officers of the actor's suite, who may acknowledge at a terminal.
  @RolesAllowed({Role.Names.NURSE, Role.Names.OFFICER})
  public List<Account> officers(Actor actor) {
    return unit.run(() -> accounts.officersOf(actor.scope().requireSuite()));
  }

  /// An officer acknowledges an alert with the officer's own PIN; whoever raised it cannot. One
  /// that became stricter since it was shown is shown again first: nothing is seen unseen.
  ///
  /// @throws Refusal `alert.pin-wrong` (with the tries left), `alert.pin-locked`,
  ///   `alert.not-an-officer`, `alert.raised-by-you`, `alert.raised-again`
  @RolesAllowed({Role.Names.NURSE, Role.Names.OFFICER})
  public void acknowledge(
      Alert shown, AccountId officer, String pin, AlertAction action, Actor at) {
    var signer = signer(officer, pin, at);
    unit.execute(
        () -> {
          var alert =
              safety.lock(shown.id(), at.scope().requireSuite()).orElseThrow(OutOfScope::new);
          if (alert.raisedBy().equals(officer)) {
            throw new Refusal("alert.raised-by-you");
          }
          if (!alert.isOpen()) {
            return;
          }
          if (!alert.raisedAt().equals(shown.raisedAt())) {
            throw new Refusal("alert.raised-again");
          }
          var now = clock.instant();
          safety.seen(alert.id(), officer, action, now);
          var held = detentions.requireHeld(alert.detention(), at);
          record(signer, AuditAction.ALERT_ACKNOWLEDGED, held, alert.flag() + " " + action);
          changes.changed(alert.suite(), now);
        });
  }

  private Actor signer(AccountId officer, String pin, Actor at) {
    var account =
        switch (pins.check(officer, pin, at)) {
          case PinCheck.Right(Account right) -> right;
          case PinCheck.Wrong(int left) -> throw new Refusal("alert.pin-wrong", left);
          case PinCheck.Locked() -> throw new Refusal("alert.pin-locked");
        };
    if (account.role() != Role.OFFICER || !account.scope().equals(at.scope())) {
      throw new Refusal("alert.not-an-officer");
    }
    return account.actor();
  }

  private void record(Actor actor, AuditAction action, Detention held, String detail) {
    List<PersonId> people = List.of(held.person().id());
    trail.record(actor, action, "detention:" + held.id().value(), people, detail);
  }
}
