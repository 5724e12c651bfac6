package org.bridewell.core.referral;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.exchange.EventKind;
import org.bridewell.core.exchange.Outbox;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.referral.ReferralEvent.What;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.AppointmentId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Stale;
import org.bridewell.core.shared.UnitOfWork;

/// Takes one step on a case: holds its row, refuses a version that the worker did not see, and
/// leaves the new state, a line of history, the checks it owes and an audit entry in one
/// transaction. A repeated tap finds the step done and changes nothing.
public final class CaseWriter {
  /// The longest note, in characters.
  public static final int NOTE_AT_MOST = 4000;

  private final UnitOfWork unit;
  private final Referrals referrals;
  private final Checks checks;
  private final Appointments appointments;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Clock clock;

  public CaseWriter(
      UnitOfWork unit,
      Referrals referrals,
      Checks checks,
      Appointments appointments,
      Outbox outbox,
      AuditTrail trail,
      Clock clock) {
    this.unit = unit;
    this.referrals = referrals;
    this.checks = checks;
    this.appointments = appointments;
    this.outbox = outbox;
    this.trail = trail;
    this.clock = clock;
  }

  /// What a step comes to.
  ///
  /// @param happenedAt when it happened, where that was before it is written down
  record Taken(
      Referral next,
      What what,
      Optional<AppointmentId> appointment,
      String note,
      Optional<Instant> happenedAt)
      implements Redacted {
    Taken(Referral next, What what) {
      this(next, what, Optional.empty(), "", Optional.empty());
    }

    @Override
    public String toString() {
      return redacted();
    }
  }

  /// A step on a case that is open.
  Referral take(CaseStep step, Actor actor, BiFunction<Referral.Open, Instant, Taken> work) {
    return takeAny(step, actor, (referral, now) -> work.apply(open(referral), now));
  }

  /// A step on a case in any state.
  Referral takeAny(CaseStep step, Actor actor, BiFunction<Referral, Instant, Taken> work) {
    var provider = actor.scope().requireProvider();
    return unit.run(
        () -> {
          var current = referrals.lock(step.referral(), provider).orElseThrow(OutOfScope::new);
          var done = referrals.event(step.requestId());
          if (done.isPresent()) {
            return repeated(current, done.get());
          }
          requireSeen(current, step.version());
          var now = clock.instant();
          var taken = work.apply(current, now);
          keep(taken, step.requestId(), actor, now);
          return taken.next();
        });
  }

  private static Referral repeated(Referral current, ReferralEvent done) {
    if (!done.referral().equals(current.details().id())) {
      throw new Refusal("referral.request-used");
    }
    return current;
  }

  private void requireSeen(Referral current, int version) {
    if (current.details().version() != version) {
      var latest = referrals.lastChange(current.details().id());
      throw new Stale(latest.byName(), latest.at());
    }
  }

  static Referral.Open open(Referral referral) {
    return switch (referral) {
      case Referral.Open open -> open;
      case Referral.Closed _ -> throw new Refusal("referral.closed");
      case Referral.Withdrawn _ -> throw new Refusal("referral.withdrawn");
      case Referral.Voided _ -> throw new Refusal("referral.voided");
      case Referral.Duplicate _ -> throw new Refusal("referral.duplicate");
    };
  }

  /// Keeps the next state of a locked referral with everything that goes with it.
  void keep(Taken taken, UUID requestId, Actor actor, Instant now) {
    var next = taken.next();
    var details = next.details();
    replace(next);
    referrals.append(
        new ReferralEvent(
            requestId,
            details.id(),
            taken.what(),
            taken.appointment(),
            actor.id(),
            taken.happenedAt().orElse(now),
            taken.happenedAt().map(_ -> now),
            taken.note()));
    settleChecks(next, actor.id(), now);
    told(taken.what())
        .ifPresent(
            kind ->
                outbox.append(OutboxEvent.of(kind, details.id().value(), details.person(), now)));
    trail.record(
        actor,
        AuditAction.CASE_UPDATED,
        "referral:" + details.id().value(),
        List.of(details.person()),
        taken.what().getClass().getSimpleName() + " " + next.state());
  }

  private void replace(Referral next) {
    if (!referrals.replace(next)) {
      throw new IllegalStateException("a locked referral changed");
    }
  }

  private void settleChecks(Referral next, AccountId by, Instant now) {
    var id = next.details().id();
    var before = checks.of(id);
    var after = Check.owedBy(next, before, by, now);
    if (!after.equals(before)) {
      checks.save(id, after);
    }
  }

  /// The person was reached: what had to be asked by now has its answer.
  void reached(Referral referral, AccountId by, Instant now) {
    var id = referral.details().id();
    checks.save(id, Check.reached(checks.of(id), by, now));
  }

  /// Ends the appointment that stands, if one does.
  Optional<AppointmentId> end(Referral referral, Appointment.State state) {
    var standing = appointments.booked(referral.details().id());
    standing.ifPresent(appointment -> appointments.save(appointment.became(state)));
    return standing.map(Appointment::id);
  }

  static String checked(String note) {
    if (note.length() > NOTE_AT_MOST) {
      throw new Refusal("referral.note-too-long", NOTE_AT_MOST);
    }
    return note.strip();
  }

  private static Optional<EventKind> told(What what) {
    return switch (what) {
      case ReferralEvent.WasAttended() -> Optional.of(EventKind.REFERRAL_ATTENDED);
      case ReferralEvent.WasClosed _,
          ReferralEvent.WasTransferred _,
          ReferralEvent.WasVoided _,
          ReferralEvent.WasLinked _ ->
          Optional.of(EventKind.REFERRAL_CLOSED);
      case ReferralEvent.WasSent(),
          ReferralEvent.WasReceived(),
          ReferralEvent.WasAccepted(),
          ReferralEvent.WasDeclined _,
          ReferralEvent.WasAssigned _,
          ReferralEvent.WasContacted _,
          ReferralEvent.WasBooked(),
          ReferralEvent.WasNotAttended(),
          ReferralEvent.WasBegun(),
          ReferralEvent.WasChecked _,
          ReferralEvent.CameFrom _,
          ReferralEvent.WasReopened(),
          ReferralEvent.WasReferredAgain _,
          ReferralEvent.WasWithdrawn() ->
          Optional.empty();
    };
  }
}
