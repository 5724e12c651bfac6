package org.bridewell.db.demo;

import java.util.UUID;
import org.bridewell.core.referral.Appointment;
import org.bridewell.core.referral.Referral;
import org.bridewell.core.referral.ReferralEvent;
import org.bridewell.core.referral.ReferralEvent.What;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AppointmentId;
import org.jspecify.annotations.Nullable;

/// How referrals, their history and appointments stand in rows.
final class CaseRows {
  private final DemoRows.Table referrals;
  private final DemoRows.Table events;
  private final DemoRows.Table appointments;

  CaseRows(DemoRows rows) {
    this.referrals =
        rows.table(
            "referral",
            "referral_id",
            "detention_id",
            "person_id",
            "service_id",
            "provider_id",
            "consent_id",
            "state",
            "reason",
            "sent_by_account_id",
            "sent_at",
            "owner_account_id",
            "next_action",
            "next_due_at",
            "closure",
            "closed_at",
            "request_id",
            "version");
    this.events =
        rows.table(
            "referral_event",
            "event_id",
            "referral_id",
            "kind",
            "way",
            "result",
            "appointment_id",
            "by_account_id",
            "happened_at",
            "note");
    this.appointments =
        rows.table(
            "appointment",
            "appointment_id",
            "referral_id",
            "service_id",
            "starts_at",
            "state",
            "version");
  }

  void add(DemoCase work) {
    var details = work.referral().details();
    var open = work.referral() instanceof Referral.Open state ? state : null;
    var closed = work.referral() instanceof Referral.Closed state ? state : null;
    referrals.add(
        details.id().value(),
        details.detention().value(),
        details.person().value(),
        details.service().value(),
        details.provider().value(),
        details.consent().value(),
        work.referral().state(),
        details.reason(),
        details.sentBy().value(),
        details.sentAt(),
        details.owner().map(AccountId::value).orElse(null),
        open == null ? null : open.next().action(),
        open == null ? null : open.next().dueAt(),
        closed == null ? null : closed.closure(),
        closed == null ? null : closed.closedAt(),
        work.request(),
        details.version());
    work.history().forEach(this::add);
    work.appointments().forEach(this::add);
  }

  private void add(ReferralEvent event) {
    UUID appointment = event.appointment().map(AppointmentId::value).orElse(null);
    var way = event.what() instanceof ReferralEvent.WasContacted contact ? contact.way() : null;
    events.add(
        event.id(),
        event.referral().value(),
        kind(event.what()),
        way,
        result(event.what()),
        appointment,
        event.by().value(),
        event.at(),
        event.note().isEmpty() ? null : event.note());
  }

  private void add(Appointment appointment) {
    appointments.add(
        appointment.id().value(),
        appointment.referral().value(),
        appointment.service().value(),
        appointment.startsAt(),
        appointment.state(),
        appointment.state() == Appointment.State.BOOKED ? 1 : 2);
  }

  private static String kind(What what) {
    return switch (what) {
      case ReferralEvent.WasSent() -> "SENT";
      case ReferralEvent.WasContacted _ -> "CONTACT";
      case ReferralEvent.WasBooked() -> "BOOKED";
      case ReferralEvent.WasAttended() -> "ATTENDED";
      case ReferralEvent.WasNotAttended() -> "NOT_ATTENDED";
      case ReferralEvent.WasClosed _ -> "CLOSED";
      case ReferralEvent.WasWithdrawn() -> "WITHDRAWN";
    };
  }

  private static @Nullable Enum<?> result(What what) {
    return switch (what) {
      case ReferralEvent.WasContacted(var _, var result) -> result;
      case ReferralEvent.WasClosed(var closure) -> closure;
      case ReferralEvent.WasSent(),
          ReferralEvent.WasBooked(),
          ReferralEvent.WasAttended(),
          ReferralEvent.WasNotAttended(),
          ReferralEvent.WasWithdrawn() ->
          null;
    };
  }
}
