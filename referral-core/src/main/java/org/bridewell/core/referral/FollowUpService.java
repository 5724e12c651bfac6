package org.bridewell.core.referral;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Stale;
import org.bridewell.core.shared.UnitOfWork;

/// Records what a worker did on a case and what comes next.
///
/// Every step holds the case's row, refuses a version that the worker did not see, and leaves the
/// new state, a line of history and an audit entry in one transaction.
public class FollowUpService {
  /// The longest note, in characters.
  public static final int NOTE_AT_MOST = 4000;

  private final UnitOfWork unit;
  private final Referrals referrals;
  private final Appointments appointments;
  private final ServiceDirectory services;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final DueTimes due;
  private final WorkingDays days;
  private final Clock clock;

  public FollowUpService(
      UnitOfWork unit,
      Referrals referrals,
      Appointments appointments,
      ServiceDirectory services,
      Outbox outbox,
      AuditTrail trail,
      WorkingDays days,
      Clock clock) {
    this.unit = unit;
    this.referrals = referrals;
    this.appointments = appointments;
    this.services = services;
    this.outbox = outbox;
    this.trail = trail;
    this.due = new DueTimes(days);
    this.days = days;
    this.clock = clock;
  }

  /// Records a contact that was made or tried; the first one makes the worker its owner.
  @RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
  public Referral recordContact(
      CaseStep step, ContactWay way, ContactResult result, String note, Actor actor) {
    return take(
        step,
        actor,
        (referral, now) ->
            new Taken(
                referral.contacted(result, actor.id(), now, due),
                new ReferralEvent.WasContacted(way, result),
                Optional.empty(),
                checked(note)));
  }

  /// Books an appointment, or moves the one that stands.
  ///
  /// @throws Refusal when it lies in the past, when the service is closed, or when it would overlap
  ///   with another of the same owner; the refusal then names the next free times
  @RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
  public Referral book(CaseStep step, Instant startsAt, Actor actor) {
    return take(
        step,
        actor,
        (referral, now) -> {
          if (!(referral instanceof Referral.Bookable bookable)) {
            throw new Refusal("referral.reach-first");
          }
          requireFree(bookable, startsAt, actor.id(), now);
          var made =
              new Appointment(
                  AppointmentId.next(),
                  step.referral(),
                  bookable.details().service(),
                  startsAt,
                  Appointment.State.BOOKED);
          end(bookable, Appointment.State.CANCELLED);
          appointments.save(made);
          return new Taken(
              bookable.book(startsAt, actor.id()),
              new ReferralEvent.WasBooked(),
              Optional.of(made.id()),
              "");
        });
  }

  private void requireFree(
      Referral.Bookable referral, Instant startsAt, AccountId worker, Instant now) {
    var details = referral.details();
    var owner = details.owner().orElse(worker);
    var service = services.find(details.service()).orElseThrow(OutOfScope::new);
    appointments.lockDiary(owner);
    var from = startsAt.isBefore(now) ? now : startsAt;
    var taken =
        appointments.startsInDiary(
            owner,
            from.minus(Appointment.LENGTH),
            from.plus(Diary.LOOK_AHEAD).plus(Appointment.LENGTH),
            details.id());
    var diary = new Diary(service, days, taken);
    Optional<String> refused =
        startsAt.isBefore(now)
            ? Optional.of("referral.in-the-past")
            : !service.isOpenFor(startsAt, days)
                ? Optional.of("referral.service-closed")
                : diary.clashes(startsAt) ? Optional.of("referral.clash") : Optional.empty();
    refused.ifPresent(
        code -> {
          throw new Refusal(code, diary.nextFree(from).toArray());
        });
  }

  /// Records that the person came to the appointment.
  @RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
  public Referral attended(CaseStep step, String note, Actor actor) {
    return take(
        step,
        actor,
        (referral, now) -> {
          var booked = booked(referral);
          var appointment = end(booked, Appointment.State.ATTENDED);
          return new Taken(
              booked.attended(actor.id(), now, due),
              new ReferralEvent.WasAttended(),
              appointment,
              checked(note));
        });
  }

  /// Records that the person did not come; not before the appointment has begun.
  @RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
  public Referral notAttended(CaseStep step, String note, Actor actor) {
    return take(
        step,
        actor,
        (referral, now) -> {
          var booked = booked(referral);
          var next = booked.notAttended(actor.id(), now, due);
          var appointment = end(booked, Appointment.State.NOT_ATTENDED);
          return new Taken(next, new ReferralEvent.WasNotAttended(), appointment, checked(note));
        });
  }

  /// Closes the case with an outcome; an appointment that stands is cancelled.
  @RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
  public Referral close(CaseStep step, Closure closure, String note, Actor actor) {
    return take(
        step,
        actor,
        (referral, now) -> {
          var closed = referral.close(closure, actor.id(), now);
          var appointment = end(referral, Appointment.State.CANCELLED);
          return new Taken(
              closed, new ReferralEvent.WasClosed(closure), appointment, checked(note));
        });
  }

  private static Referral.Booked booked(Referral.Open referral) {
    if (referral instanceof Referral.Booked booked) {
      return booked;
    }
    throw new Refusal("referral.not-booked");
  }

  private Optional<AppointmentId> end(Referral referral, Appointment.State state) {
    var standing = appointments.booked(referral.details().id());
    standing.ifPresent(appointment -> appointments.save(appointment.became(state)));
    return standing.map(Appointment::id);
  }

  private static String checked(String note) {
    if (note.length() > NOTE_AT_MOST) {
      throw new Refusal("referral.note-too-long", NOTE_AT_MOST);
    }
    return note.strip();
  }

  private Referral take(
      CaseStep step, Actor actor, BiFunction<Referral.Open, Instant, Taken> work) {
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
          var taken = work.apply(open(current), now);
          keep(taken, step, actor, now);
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
      var latest = referrals.history(current.details().id()).getFirst();
      throw new Stale(latest.byName(), latest.event().at());
    }
  }

  private static Referral.Open open(Referral referral) {
    return switch (referral) {
      case Referral.Open open -> open;
      case Referral.Closed _ -> throw new Refusal("referral.closed");
      case Referral.Withdrawn _ -> throw new Refusal("referral.withdrawn");
    };
  }

  private void keep(Taken taken, CaseStep step, Actor actor, Instant now) {
    var details = taken.next().details();
    if (!referrals.replace(taken.next())) {
      throw new IllegalStateException("a locked referral changed");
    }
    referrals.append(
        new ReferralEvent(
            step.requestId(),
            details.id(),
            taken.what(),
            taken.appointment(),
            actor.id(),
            now,
            taken.note()));
    told(taken.what())
        .ifPresent(
            kind ->
                outbox.append(OutboxEvent.of(kind, details.id().value(), details.person(), now)));
    trail.record(
        actor,
        AuditAction.CASE_UPDATED,
        "referral:" + details.id().value(),
        List.of(details.person()),
        taken.what().getClass().getSimpleName() + " " + taken.next().state());
  }

  private static Optional<EventKind> told(What what) {
    return switch (what) {
      case ReferralEvent.WasAttended() -> Optional.of(EventKind.REFERRAL_ATTENDED);
      case ReferralEvent.WasClosed(var _) -> Optional.of(EventKind.REFERRAL_CLOSED);
      case ReferralEvent.WasSent(),
          ReferralEvent.WasContacted(var _, var _),
          ReferralEvent.WasBooked(),
          ReferralEvent.WasNotAttended(),
          ReferralEvent.WasWithdrawn() ->
          Optional.empty();
    };
  }

  private record Taken(Referral next, What what, Optional<AppointmentId> appointment, String note)
      implements Redacted {
    @Override
    public String toString() {
      return redacted();
    }
  }
}
