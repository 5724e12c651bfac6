package org.bridewell.db.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.referral.AfterAbsence;
import org.bridewell.core.referral.Appointment;
import org.bridewell.core.referral.Check;
import org.bridewell.core.referral.Check.Measured;
import org.bridewell.core.referral.CheckPoint;
import org.bridewell.core.referral.Closure;
import org.bridewell.core.referral.ContactResult;
import org.bridewell.core.referral.ContactWay;
import org.bridewell.core.referral.DueTimes;
import org.bridewell.core.referral.Referral;
import org.bridewell.core.referral.ReferralDetails;
import org.bridewell.core.referral.ReferralEvent;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AppointmentId;
import org.bridewell.db.demo.DemoIds.Kind;

/// One referral on its way: the core's own states and steps, with the history that they leave.
final class DemoCase {
  private final DueTimes due;
  private final DemoIds ids;
  private final Map<AppointmentId, Appointment> appointments = new LinkedHashMap<>();
  private final List<ReferralEvent> history = new ArrayList<>();
  private List<Check> checks;
  private final UUID request;
  private Referral referral;

  /// Sends it.
  DemoCase(ReferralDetails details, DemoIds ids, DueTimes due) {
    this.ids = ids;
    this.due = due;
    this.request = ids.next(Kind.REQUEST);
    this.referral = new Referral.Sent(details, due.afterSending(details.sentAt()));
    this.checks = due.checks(details.sentAt());
    history.add(
        new ReferralEvent(
            request,
            details.id(),
            new ReferralEvent.WasSent(),
            Optional.empty(),
            details.sentBy(),
            details.sentAt(),
            Optional.empty(),
            ""));
  }

  Referral referral() {
    return referral;
  }

  /// The request that sent it.
  UUID request() {
    return request;
  }

  /// The earliest first.
  List<ReferralEvent> history() {
    return history;
  }

  Iterable<Appointment> appointments() {
    return appointments.values();
  }

  List<Check> checks() {
    return checks;
  }

  boolean wasAttended() {
    return history.stream().anyMatch(event -> event.what() instanceof ReferralEvent.WasAttended);
  }

  /// When something was last done.
  Instant lastAt() {
    return history.getLast().at();
  }

  void contact(ContactWay way, ContactResult result, AccountId worker, Instant at, String note) {
    referral = open().contacted(result, worker, at, due);
    if (result == ContactResult.REACHED) {
      checks = Check.reached(checks, worker, at);
    }
    add(new ReferralEvent.WasContacted(way, result), Optional.empty(), worker, at, note);
  }

  void book(Instant startsAt, AccountId worker, Instant at) {
    if (!(referral instanceof Referral.Bookable bookable)) {
      throw new IllegalStateException("nobody was reached yet");
    }
    end(Appointment.State.CANCELLED);
    var id = new AppointmentId(ids.next(Kind.APPOINTMENT));
    var details = bookable.details();
    appointments.put(
        id,
        new Appointment(id, details.id(), details.service(), startsAt, Appointment.State.BOOKED));
    referral = bookable.book(startsAt, worker);
    add(new ReferralEvent.WasBooked(), Optional.of(id), worker, at, "");
  }

  void attended(AccountId worker, Instant at, String note) {
    referral = booked().attended(worker, at, due);
    checks = Check.reached(checks, worker, at);
    var seen = end(Appointment.State.ATTENDED);
    add(new ReferralEvent.WasAttended(), seen, worker, at, note);
  }

  void notAttended(AccountId worker, Instant at, String note) {
    referral = booked().notAttended(AfterAbsence.ASK_WHAT_GOT_IN_THE_WAY, worker, at, due);
    var missed = end(Appointment.State.NOT_ATTENDED);
    add(new ReferralEvent.WasNotAttended(), missed, worker, at, note);
  }

  /// Somebody asked how the person does.
  void check(
      CheckPoint point, Check.Outcome outcome, Measured measured, AccountId worker, Instant at) {
    checks =
        checks.stream()
            .map(
                check ->
                    check.point() == point ? check.answered(outcome, measured, worker, at) : check)
            .toList();
    referral = referral.noted(worker);
    add(new ReferralEvent.WasChecked(point, outcome), Optional.empty(), worker, at, "");
  }

  void close(Closure closure, AccountId worker, Instant at, String note) {
    referral =
        closure == Closure.TRANSFERRED
            ? open().transferred(worker, at)
            : open().close(closure, worker, at);
    checks = Check.owedBy(referral, checks, worker, at);
    var cancelled = end(Appointment.State.CANCELLED);
    add(new ReferralEvent.WasClosed(closure), cancelled, worker, at, note);
  }

  /// The person took the yes back, at the suite.
  void withdraw(AccountId nurse, Instant at) {
    referral = open().withdraw();
    checks = Check.owedBy(referral, checks, nurse, at);
    var cancelled = end(Appointment.State.CANCELLED);
    add(new ReferralEvent.WasWithdrawn(), cancelled, nurse, at, "");
  }

  private Referral.Open open() {
    if (referral instanceof Referral.Open open) {
      return open;
    }
    throw new IllegalStateException("the case is closed");
  }

  private Referral.Booked booked() {
    if (referral instanceof Referral.Booked booked) {
      return booked;
    }
    throw new IllegalStateException("nothing is booked");
  }

  private Optional<AppointmentId> end(Appointment.State state) {
    var standing =
        appointments.values().stream()
            .filter(each -> each.state() == Appointment.State.BOOKED)
            .findFirst();
    standing.ifPresent(
        each ->
            appointments.put(
                each.id(),
                new Appointment(
                    each.id(), each.referral(), each.service(), each.startsAt(), state)));
    return standing.map(Appointment::id);
  }

  private void add(
      ReferralEvent.What what,
      Optional<AppointmentId> appointment,
      AccountId by,
      Instant at,
      String note) {
    history.add(
        new ReferralEvent(
            ids.next(Kind.REQUEST),
            referral.details().id(),
            what,
            appointment,
            by,
            at,
            Optional.empty(),
            note));
  }
}
