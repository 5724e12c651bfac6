package org.bridewell.core.referral;

import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.consent.Consent;
import org.bridewell.core.consent.ConsentPurpose;
import org.bridewell.core.consent.ConsentService;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.consent.Consents;
import org.bridewell.core.consent.DisclosureBasis.ConsentGiven;
import org.bridewell.core.consent.Signature;
import org.bridewell.core.exchange.EventKind;
import org.bridewell.core.exchange.Outbox;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.referral.CaseWriter.Taken;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.ConsentId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.ServiceId;

/// Hands a case over to another service, of this provider or another, of this district or another.
///
/// A yes holds for one service only, so the person says yes to the new one; without it nothing
/// leaves. The old case ends and the new one begins in one transaction: at no moment has nobody it.
public class TransferService {
  private final CaseWriter writer;
  private final Referrals referrals;
  private final Checks checks;
  private final CaseloadQuery cases;
  private final ServiceDirectory services;
  private final Consents consents;
  private final Sending sending;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final DueTimes due;

  public TransferService(
      CaseWriter writer,
      Referrals referrals,
      Checks checks,
      CaseloadQuery cases,
      ServiceDirectory services,
      Consents consents,
      Sending sending,
      Outbox outbox,
      AuditTrail trail,
      DueTimes due) {
    this.writer = writer;
    this.referrals = referrals;
    this.checks = checks;
    this.cases = cases;
    this.services = services;
    this.consents = consents;
    this.sending = sending;
    this.outbox = outbox;
    this.trail = trail;
    this.due = due;
  }

  /// The services that a case can go to, by id.
  @RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
  public List<ServiceEntry> services(Referral referral, Actor actor) {
    return services.forTopic(Topic.ALCOHOL).stream()
        .filter(service -> !service.id().equals(referral.details().service()))
        .toList();
  }

  /// Hands the case over, on the yes that the person said or made a mark for before the worker.
  ///
  /// @throws Refusal when the service cannot take the person, or has the person's case already
  @RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
  public Referral transfer(
      CaseStep step, ServiceId to, Signature agreed, String note, Actor actor) {
    return writer.take(
        step,
        actor,
        (referral, now) -> {
          var service = services.find(to).orElseThrow(OutOfScope::new);
          requireFits(referral, service, actor);
          var consent = agree(referral.details(), to, agreed, step.requestId(), actor, now);
          var next = send(referral.details(), service, consent, actor, now);
          var appointment = writer.end(referral, Appointment.State.CANCELLED);
          return new Taken(
              referral.transferred(actor.id(), now),
              new ReferralEvent.WasTransferred(next),
              appointment,
              CaseWriter.checked(note),
              Optional.empty());
        });
  }

  private void requireFits(Referral.Open referral, ServiceEntry service, Actor actor) {
    var details = referral.details();
    var disclosed =
        cases.disclosed(details.id(), actor.scope().requireProvider()).orElseThrow(OutOfScope::new);
    boolean mayBeDependent =
        disclosed.alcoholResult().map(AlcoholNeed::mayBeDependent).orElse(true);
    if (mayBeDependent && !service.assessesDependence()) {
      throw new Refusal("referral.route-NO_SERVICE_FOR_DEPENDENCE");
    }
    boolean there =
        referrals.lockOpen(details.person()).stream()
            .anyMatch(open -> open.details().service().equals(service.id()));
    if (there) {
      throw new Refusal("referral.already-open");
    }
  }

  private ConsentId agree(
      ReferralDetails details,
      ServiceId to,
      Signature agreed,
      UUID request,
      Actor actor,
      Instant now) {
    var before = consents.lock(details.detention(), ConsentPurpose.REFERRAL, to.value());
    var consent =
        new Consent(
            before.map(Consent::id).orElseGet(ConsentId::next),
            details.detention(),
            details.person(),
            ConsentPurpose.REFERRAL,
            to.value(),
            ConsentState.GIVEN,
            ConsentService.WORDING,
            actor.id(),
            now,
            Optional.empty(),
            Optional.of(now.atZone(DueTimes.ZONE).plus(ConsentService.LASTS).toInstant()),
            before.map(Consent::version).orElse(0) + 1);
    consents.save(consent, request);
    consents.signed(details.detention(), agreed, actor.id(), now);
    trail.record(
        actor,
        AuditAction.CONSENT_DECIDED,
        "referral:" + details.id().value(),
        List.of(details.person()),
        ConsentPurpose.REFERRAL + " " + to.value() + " " + ConsentState.GIVEN);
    return consent.id();
  }

  private ReferralId send(
      ReferralDetails earlier, ServiceEntry service, ConsentId consent, Actor actor, Instant now) {
    var details =
        new ReferralDetails(
            ReferralId.next(),
            earlier.detention(),
            earlier.person(),
            service.id(),
            service.provider(),
            new ConsentGiven(consent),
            earlier.reason(),
            actor.id(),
            now,
            Optional.empty(),
            Course.transferredFrom(earlier.id()),
            1);
    var request = UUID.randomUUID();
    referrals.insert(new Referral.Sent(details, due.afterSending(now)), request);
    sending.record(details, actor.id(), now);
    checks.save(details.id(), due.checks(now));
    referrals.append(
        new ReferralEvent(
            request,
            details.id(),
            new ReferralEvent.CameFrom(earlier.id()),
            Optional.empty(),
            actor.id(),
            now,
            Optional.empty(),
            ""));
    outbox.append(
        OutboxEvent.of(EventKind.REFERRAL_SENT, details.id().value(), details.person(), now));
    return details.id();
  }
}
