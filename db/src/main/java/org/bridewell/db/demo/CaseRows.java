package org.bridewell.db.demo;

import java.util.Comparator;
import java.util.OptionalInt;
import java.util.UUID;
import org.bridewell.core.referral.Appointment;
import org.bridewell.core.referral.Check;
import org.bridewell.core.referral.Referral;
import org.bridewell.core.referral.ReferralEvent;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AppointmentId;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.db.referral.ReferralRows;
import org.jspecify.annotations.Nullable;

/// How referrals, their history and appointments stand in rows.
final class CaseRows {
  /// As it stands in the demo's `sharing_agreement.csv`.
  private static final String AGREEMENT = "2025-1";

  private final DemoRows.Table referrals;
  private final DemoRows.Table events;
  private final DemoRows.Table appointments;
  private final DemoRows.Table checks;
  private final DemoRows.Table disclosures;

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
            "check_point",
            "check_due_at",
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
    this.disclosures =
        rows.table(
            "disclosure",
            "disclosure_id",
            "referral_id",
            "recipient",
            "consent_id",
            "agreement",
            "sent_by_account_id",
            "sent_at");
    this.checks =
        rows.table(
            "follow_up_check",
            "referral_id",
            "point",
            "due_at",
            "outcome",
            "audit_c",
            "units_a_week",
            "health",
            "done_by_account_id",
            "done_at");
  }

  void add(DemoCase work) {
    var details = work.referral().details();
    var open = work.referral() instanceof Referral.Open state ? state : null;
    var closed = work.referral() instanceof Referral.Closed state ? state : null;
    var owed = work.checks().stream().filter(Check::isOwed).min(Comparator.comparing(Check::dueAt));
    referrals.add(
        details.id().value(),
        details.detention().value(),
        details.person().value(),
        details.service().value(),
        details.provider().value(),
        details.consent().orElseThrow().value(),
        work.referral().state(),
        details.reason(),
        details.sentBy().value(),
        details.sentAt(),
        details.owner().map(AccountId::value).orElse(null),
        open == null ? null : open.next().action(),
        open == null ? null : open.next().dueAt(),
        closed == null ? null : closed.closure(),
        closed == null ? null : closed.closedAt(),
        owed.map(Check::point).orElse(null),
        owed.map(Check::dueAt).orElse(null),
        work.request(),
        details.version());
    disclosures.add(
        details.id().value(),
        details.id().value(),
        details.service().value(),
        details.consent().orElseThrow().value(),
        AGREEMENT,
        details.sentBy().value(),
        details.sentAt());
    work.history().forEach(this::add);
    work.appointments().forEach(this::add);
    work.checks().forEach(check -> add(details.id(), check));
  }

  private void add(ReferralId referral, Check check) {
    var measured = check.answer().map(Check.Answer::measured).orElse(Check.Measured.NOTHING);
    checks.add(
        referral.value(),
        check.point(),
        check.dueAt(),
        check.answer().map(Check.Answer::outcome).orElse(null),
        boxed(measured.auditC()),
        boxed(measured.unitsAWeek()),
        measured.health().orElse(null),
        check.answer().map(answer -> answer.by().value()).orElse(null),
        check.answer().map(Check.Answer::at).orElse(null));
  }

  private static @Nullable Integer boxed(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  private void add(ReferralEvent event) {
    UUID appointment = event.appointment().map(AppointmentId::value).orElse(null);
    var what = ReferralRows.WhatColumns.of(event.what());
    events.add(
        event.id(),
        event.referral().value(),
        what.kind(),
        what.way(),
        what.result(),
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
}
