package org.bridewell.core.referral;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.consent.Consent;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.consent.Consents;
import org.bridewell.core.consent.Disclosures;
import org.bridewell.core.exchange.EventConsumer;
import org.bridewell.core.exchange.EventKind;
import org.bridewell.core.exchange.Outbox;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.shared.DetentionId;

/// Stops the open referrals whose consent was taken back; what was done stays in the history.
///
/// It reads what is true now, so the order of events does not matter.
public final class ConsentWithdrawals implements EventConsumer {
  private final Consents consents;
  private final Referrals referrals;
  private final Checks checks;
  private final Disclosures disclosures;
  private final Appointments appointments;
  private final Outbox outbox;
  private final Clock clock;

  public ConsentWithdrawals(
      Consents consents,
      Referrals referrals,
      Checks checks,
      Disclosures disclosures,
      Appointments appointments,
      Outbox outbox,
      Clock clock) {
    this.consents = consents;
    this.referrals = referrals;
    this.checks = checks;
    this.disclosures = disclosures;
    this.appointments = appointments;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "referral-withdrawals";
  }

  @Override
  public void apply(OutboxEvent event) {
    if (event.kind() != EventKind.CONSENT_DECIDED) {
      return;
    }
    for (var referral : referrals.lockAllOf(new DetentionId(event.subject()))) {
      referral
          .details()
          .consent()
          .flatMap(consents::lock)
          .filter(consent -> consent.state() != ConsentState.GIVEN)
          .ifPresent(consent -> stop(referral, consent));
    }
  }

  /// Nobody asks any more how the person does, also where the work had ended.
  private void stop(Referral referral, Consent consent) {
    if (referral instanceof Referral.Open open) {
      withdraw(open, consent);
    }
    disclosures.withdrawn(consent.id(), clock.instant());
    var id = referral.details().id();
    checks.save(id, Check.dropped(checks.of(id), consent.decidedBy(), clock.instant()));
  }

  private void withdraw(Referral.Open open, Consent consent) {
    var now = clock.instant();
    var withdrawn = open.withdraw();
    var details = withdrawn.details();
    if (!referrals.replace(withdrawn)) {
      throw new IllegalStateException("a locked referral changed");
    }
    var standing = appointments.booked(details.id());
    standing.ifPresent(
        appointment -> appointments.save(appointment.became(Appointment.State.CANCELLED)));
    referrals.append(
        new ReferralEvent(
            UUID.randomUUID(),
            details.id(),
            new ReferralEvent.WasWithdrawn(),
            standing.map(Appointment::id),
            consent.decidedBy(),
            now,
            Optional.empty(),
            ""));
    outbox.append(
        OutboxEvent.of(EventKind.REFERRAL_CLOSED, details.id().value(), details.person(), now));
  }
}
