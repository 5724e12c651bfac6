package org.bridewell.db.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditWriter;
import org.bridewell.core.referral.ReferralEvent;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.PersonId;

/// What the audit trail would hold, had the year happened: what was done, by whom and when. Looks
/// alone are left out.
final class Trail {
  private record Line(
      Instant at,
      Actor actor,
      AuditAction action,
      String subject,
      List<PersonId> people,
      String detail) {}

  private final Partnership partnership;
  private final List<Line> lines = new ArrayList<>();

  Trail(Partnership partnership) {
    this.partnership = partnership;
  }

  void stay(Stay stay) {
    var nurse = partnership.nurse(stay.suite());
    detention(stay, stay.arrivedAt(), nurse, AuditAction.ARRIVAL_RECORDED, "");
    stay.releasedAt().ifPresent(at -> detention(stay, at, nurse, AuditAction.RELEASED, ""));
  }

  void detention(Stay stay, Instant at, Actor actor, AuditAction action, String detail) {
    add(at, actor, action, "detention:" + stay.id().value(), stay.person().id(), detail);
  }

  void sitting(DemoSitting sitting) {
    var stay = sitting.stay();
    var nurse = partnership.nurse(stay.suite());
    var subject = "sitting:" + sitting.id().value();
    var person = stay.person().id();
    stay.screenedAt()
        .ifPresent(at -> add(at, nurse, AuditAction.SITTING_BEGUN, subject, person, ""));
    sitting
        .completedAt()
        .ifPresent(at -> add(at, nurse, AuditAction.SITTING_COMPLETED, subject, person, ""));
  }

  void decision(DemoDecision decision) {
    var nurse = partnership.nurse(decision.stay().suite());
    var question = decision.question().purpose() + " " + decision.question().recipient() + " ";
    for (var change : decision.changes()) {
      var detail = question + change.state();
      detention(decision.stay(), change.at(), nurse, AuditAction.CONSENT_DECIDED, detail);
    }
  }

  void work(DemoCase work) {
    var details = work.referral().details();
    for (var event : work.history()) {
      boolean sent = event.what() instanceof ReferralEvent.WasSent;
      add(
          event.at(),
          partnership.actor(event.by()),
          sent ? AuditAction.REFERRAL_SENT : AuditAction.CASE_UPDATED,
          "referral:" + details.id().value(),
          details.person(),
          sent
              ? details.service().value() + " " + details.reason()
              : event.what().getClass().getSimpleName());
    }
  }

  /// Signs everything, in the order in which it happened, and last that it was loaded.
  void write(DemoRows rows, AuditWriter writer, Instant loaded) {
    lines.sort(Comparator.comparing(Line::at));
    var admin = partnership.named("admin");
    lines.add(new Line(loaded, admin, AuditAction.DEMO_LOADED, "demo", List.of(), ""));
    var table = new TrailRows(rows);
    lines.forEach(
        line ->
            table.add(
                writer.write(
                    line.at(),
                    line.actor(),
                    line.action(),
                    line.subject(),
                    line.people(),
                    line.detail())));
  }

  private void add(
      Instant at, Actor actor, AuditAction action, String subject, PersonId person, String detail) {
    lines.add(new Line(at, actor, action, subject, List.of(person), detail));
  }
}
