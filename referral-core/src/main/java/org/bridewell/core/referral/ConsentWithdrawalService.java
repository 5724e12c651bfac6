package org.bridewell.core.referral;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.consent.Consent;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.consent.Consents;
import org.bridewell.core.consent.Disclosures;
import org.bridewell.core.exchange.EventKind;
import org.bridewell.core.exchange.Outbox;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.referral.CaseWriter.Taken;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DisclosureId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// Takes a consent back for somebody who says so to the worker or writes it, and tells each
/// recipient; only what rested on that consent is touched.
public class ConsentWithdrawalService {
  private final UnitOfWork unit;
  private final CaseWriter writer;
  private final Consents consents;
  private final Disclosures disclosures;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final Clock clock;

  public ConsentWithdrawalService(
      UnitOfWork unit,
      CaseWriter writer,
      Consents consents,
      Disclosures disclosures,
      Outbox outbox,
      AuditTrail trail,
      Clock clock) {
    this.unit = unit;
    this.writer = writer;
    this.consents = consents;
    this.disclosures = disclosures;
    this.outbox = outbox;
    this.trail = trail;
    this.clock = clock;
  }

  /// How the person took it back.
  public enum How {
    SAID_SO,
    /// A signed request, such as a letter.
    SIGNED_REQUEST
  }

  /// Takes the consent of a case back: the case stops, its appointment is cancelled.
  ///
  /// @throws Refusal `referral.not-consent` where the case rests on a duty or a vital interest
  @RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
  public Referral withdraw(CaseStep step, How how, String note, Actor actor) {
    return writer.take(
        step,
        actor,
        (referral, now) -> {
          var consent =
              referral
                  .details()
                  .consent()
                  .flatMap(consents::lock)
                  .orElseThrow(() -> new Refusal("referral.not-consent"));
          if (consent.state() == ConsentState.GIVEN) {
            keep(consent, how, step.requestId(), actor, now);
          }
          return new Taken(
              referral.withdraw(),
              new ReferralEvent.WasWithdrawn(),
              writer.end(referral, Appointment.State.CANCELLED),
              CaseWriter.checked(note),
              Optional.empty());
        });
  }

  private void keep(Consent consent, How how, UUID request, Actor actor, Instant now) {
    consents.save(consent.withdrawn(actor.id(), now), request);
    disclosures.withdrawn(consent.id(), now);
    outbox.append(
        OutboxEvent.of(
            EventKind.CONSENT_DECIDED, consent.detention().value(), consent.person(), now));
    trail.record(
        actor,
        AuditAction.CONSENT_DECIDED,
        "detention:" + consent.detention().value(),
        List.of(consent.person()),
        consent.purpose() + " " + consent.recipient() + " " + ConsentState.WITHDRAWN + " " + how);
  }

  /// What the actor's provider was sent whose consent no longer holds, until somebody has read it.
  @RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
  public List<Disclosures.Notice> notices(Actor actor) {
    var provider = actor.scope().requireProvider();
    return unit.run(() -> disclosures.notices(provider));
  }

  /// Somebody of the provider has read that a consent no longer holds.
  @RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
  public void read(DisclosureId notice, Actor actor) {
    var provider = actor.scope().requireProvider();
    unit.execute(
        () -> {
          disclosures.told(notice, provider, actor.id(), clock.instant());
          trail.record(
              actor, AuditAction.WITHDRAWAL_READ, "disclosure:" + notice.value(), List.of(), "");
        });
  }
}
