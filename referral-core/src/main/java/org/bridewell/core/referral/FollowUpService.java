package org.bridewell.core.referral;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.referral.CaseWriter.Taken;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.AppointmentId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;

/// Records what a worker did with the person of a case, and what comes next.
public class FollowUpService {
  private final CaseWriter writer;
  private final Checks checks;
  private final Appointments appointments;
  private final ServiceDirectory services;
  private final DueTimes due;
  private final WorkingDays days;

  public FollowUpService(
      CaseWriter writer,
      Checks checks,
      Appointments appointments,
      ServiceDirectory services,
      WorkingDays days) {
    this.writer = writer;
    this.checks = checks;
    this.appointments = appointments;
    this.services = services;
    this.due = new DueTimes(days);
    this.days = days;
  }

  /// Records a contact that was made or tried; the first one makes the worker its owner.
  ///
  /// @param when when it was made; empty for now
  /// @throws Refusal `referral.contact-when` for a time to come, or before the referral was sent
  @RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
  public Referral recordContact(
      CaseStep step,
      ContactWay way,
      ContactResult result,
      Optional<Instant> when,
      String note,
      Actor actor) {
    return writer.take(
        step,
        actor,
        (referral, now) -> {
          var at = when.orElse(now);
          if (at.isAfter(now) || at.isBefore(referral.details().sentAt())) {
            throw new Refusal("referral.contact-when");
          }
          if (result == ContactResult.REACHED) {
            writer.reached(referral, actor.id(), now);
          }
          return new Taken(
              referral.contacted(result, actor.id(), now, due),
              new ReferralEvent.WasContacted(way, result),
              Optional.empty(),
              CaseWriter.checked(note),
              when);
        });
  }

  /// Books an appointment, or moves the one that stands.
  ///
  /// @throws Refusal when it lies in the past, when the service is closed, when the service is full
  ///   on that day, or when it would overlap with another of the same owner; the refusal then names
  ///   the next free times
  @RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
  public Referral book(CaseStep step, Instant startsAt, Actor actor) {
    return writer.take(
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
          writer.end(bookable, Appointment.State.CANCELLED);
          appointments.save(made);
          return new Taken(
              bookable.book(startsAt, actor.id()),
              new ReferralEvent.WasBooked(),
              Optional.of(made.id()),
              "",
              Optional.empty());
        });
  }

  private void requireFree(
      Referral.Bookable referral, Instant startsAt, AccountId worker, Instant now) {
    var details = referral.details();
    var owner = details.owner().orElse(worker);
    var service = services.find(details.service()).orElseThrow(OutOfScope::new);
    appointments.lockDiary(owner);
    appointments.lockDay(service.id(), startsAt.atZone(DueTimes.ZONE).toLocalDate());
    var from = startsAt.isBefore(now) ? now : startsAt;
    var diary = Diary.of(service, days, owner, details.id(), appointments, from);
    Optional<String> refused =
        startsAt.isBefore(now)
            ? Optional.of("referral.in-the-past")
            : !service.isOpenFor(startsAt, days)
                ? Optional.of("referral.service-closed")
                : diary.clashes(startsAt)
                    ? Optional.of("referral.clash")
                    : diary.isFull(startsAt)
                        ? Optional.of("referral.service-full")
                        : Optional.empty();
    refused.ifPresent(
        code -> {
          throw new Refusal(code, diary.nextFree(from).toArray());
        });
  }

  /// Records that the person came to the appointment.
  @RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
  public Referral attended(CaseStep step, String note, Actor actor) {
    return writer.take(
        step,
        actor,
        (referral, now) -> {
          var booked = booked(referral);
          var appointment = writer.end(booked, Appointment.State.ATTENDED);
          writer.reached(booked, actor.id(), now);
          return new Taken(
              booked.attended(actor.id(), now, due),
              new ReferralEvent.WasAttended(),
              appointment,
              CaseWriter.checked(note),
              Optional.empty());
        });
  }

  /// Records that the person did not come, and what is done about it; not before the appointment
  /// has begun.
  @RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
  public Referral notAttended(CaseStep step, AfterAbsence then, String note, Actor actor) {
    return writer.take(
        step,
        actor,
        (referral, now) -> {
          var booked = booked(referral);
          var next = booked.notAttended(then, actor.id(), now, due);
          var appointment = writer.end(booked, Appointment.State.NOT_ATTENDED);
          return new Taken(
              next,
              new ReferralEvent.WasNotAttended(),
              appointment,
              CaseWriter.checked(note),
              Optional.empty());
        });
  }

  /// Records that the work with somebody who was seen goes on.
  @RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
  public Referral begin(CaseStep step, String note, Actor actor) {
    return writer.take(
        step,
        actor,
        (referral, now) -> {
          if (!(referral instanceof Referral.Seen seen)) {
            throw new Refusal("referral.see-first");
          }
          return new Taken(
              seen.begin(actor.id(), now, due),
              new ReferralEvent.WasBegun(),
              Optional.empty(),
              CaseWriter.checked(note),
              Optional.empty());
        });
  }

  /// Records how the person does at one of the set times; also after the case was closed.
  ///
  /// @throws Refusal when it is not owed, or numbers are out of their range
  @RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
  public Referral check(
      CaseStep step,
      CheckPoint point,
      Check.Outcome outcome,
      Check.Measured measured,
      String note,
      Actor actor) {
    return writer.takeAny(
        step,
        actor,
        (referral, now) -> {
          if (outcome == Check.Outcome.NOT_OWED) {
            throw new Refusal("referral.check-measures");
          }
          var id = referral.details().id();
          checks.save(
              id,
              checks.of(id).stream()
                  .map(
                      check ->
                          check.point() == point
                              ? check.answered(outcome, measured, actor.id(), now)
                              : check)
                  .toList());
          return new Taken(
              referral.noted(actor.id()),
              new ReferralEvent.WasChecked(point, outcome),
              Optional.empty(),
              CaseWriter.checked(note),
              Optional.empty());
        });
  }

  /// Closes the case with an outcome; an appointment that stands is cancelled.
  @RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
  public Referral close(CaseStep step, Closure closure, String note, Actor actor) {
    return writer.take(
        step,
        actor,
        (referral, now) -> {
          var closed = referral.close(closure, actor.id(), now);
          var appointment = writer.end(referral, Appointment.State.CANCELLED);
          return new Taken(
              closed,
              new ReferralEvent.WasClosed(closure),
              appointment,
              CaseWriter.checked(note),
              Optional.empty());
        });
  }

  private static Referral.Booked booked(Referral.Open referral) {
    if (referral instanceof Referral.Booked booked) {
      return booked;
    }
    throw new Refusal("referral.not-booked");
  }
}
