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
import org.bridewell.core.consent.ConsentPurpose;
import org.bridewell.core.consent.Consents;
import org.bridewell.core.consent.DisclosureBasis;
import org.bridewell.core.consent.DisclosureBasis.ConsentGiven;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.exchange.EventKind;
import org.bridewell.core.exchange.Outbox;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.ServiceId;
import org.bridewell.core.shared.UnitOfWork;

/// Suggests a referral from the rules and sends what the nurse confirms, on the person's consent.
public class ReferralService {
  private final UnitOfWork unit;
  private final ReferralSubjects subjects;
  private final ServiceDirectory services;
  private final Consents consents;
  private final Referrals referrals;
  private final SuiteChanges changes;
  private final Outbox outbox;
  private final AuditTrail trail;
  private final DueTimes due;
  private final Clock clock;

  public ReferralService(
      UnitOfWork unit,
      ReferralSubjects subjects,
      ServiceDirectory services,
      Consents consents,
      Referrals referrals,
      SuiteChanges changes,
      Outbox outbox,
      AuditTrail trail,
      DueTimes due,
      Clock clock) {
    this.unit = unit;
    this.subjects = subjects;
    this.services = services;
    this.consents = consents;
    this.referrals = referrals;
    this.changes = changes;
    this.outbox = outbox;
    this.trail = trail;
    this.due = due;
    this.clock = clock;
  }

  /// Why a referral is suggested, to which service, and what would be sent; or why there is none.
  @RolesAllowed(Role.Names.NURSE)
  public Proposal propose(DetentionId detention, Actor actor) {
    return unit.run(
        () -> {
          var subject = subject(detention, actor);
          trail.record(
              actor,
              AuditAction.RESULT_VIEWED,
              "detention:" + detention.value(),
              List.of(subject.person()),
              "REFERRAL_PROPOSAL");
          return proposal(subject);
        });
  }

  private Proposal proposal(ReferralSubject subject) {
    var need = AlcoholResult.need(subject.results());
    var route = Routing.route(need, subject.district(), services.forTopic(Topic.ALCOHOL));
    if (!(route instanceof Route.To(ServiceEntry service, ReferralReason _))) {
      return new Proposal(route, need, subject.district(), Optional.empty(), Optional.empty());
    }
    return new Proposal(
        route,
        need,
        subject.district(),
        consentFor(subject.detention(), service.id()),
        referrals.of(subject.detention(), service.id()));
  }

  private Optional<Consent> consentFor(DetentionId detention, ServiceId service) {
    return consents.of(detention).stream()
        .filter(consent -> isFor(consent, detention, service))
        .findFirst();
  }

  /// Sends the referral once: a double tap, or a second request for the same detention and service,
  /// gets the first one back.
  ///
  /// The consent's row is locked and read again here, for it may have been withdrawn since the
  /// nurse saw it.
  ///
  /// @param requestId made when the page was opened; the same for a repeated tap
  /// @throws Refusal when the consent does not hold, or the service may not take this person
  @RolesAllowed(Role.Names.NURSE)
  public Referral send(
      DetentionId detention,
      ServiceId service,
      DisclosureBasis basis,
      UUID requestId,
      Actor actor) {
    return unit.run(
        () -> {
          var subject = subject(detention, actor);
          var consent = lock(basis);
          var earlier = referrals.byRequest(requestId).or(() -> referrals.of(detention, service));
          if (earlier.isPresent()) {
            return same(earlier.get(), detention, service);
          }
          var now = clock.instant();
          require(consent, subject, service, now);
          return insert(subject, service, consent, requestId, actor, now);
        });
  }

  private Consent lock(DisclosureBasis basis) {
    return switch (basis) {
      case ConsentGiven(var id) ->
          consents.lock(id).orElseThrow(() -> new Refusal("referral.consent-missing"));
    };
  }

  private static Referral same(Referral earlier, DetentionId detention, ServiceId service) {
    var details = earlier.details();
    if (!details.detention().equals(detention) || !details.service().equals(service)) {
      throw new Refusal("referral.request-used");
    }
    return earlier;
  }

  private static void require(
      Consent consent, ReferralSubject subject, ServiceId service, Instant now) {
    boolean fits =
        isFor(consent, subject.detention(), service) && consent.person().equals(subject.person());
    if (!fits || !consent.holdsAt(now)) {
      throw new Refusal("referral.consent-missing");
    }
  }

  private static boolean isFor(Consent consent, DetentionId detention, ServiceId service) {
    return consent.purpose() == ConsentPurpose.REFERRAL
        && consent.recipient().equals(service.value())
        && consent.detention().equals(detention);
  }

  private Referral insert(
      ReferralSubject subject,
      ServiceId serviceId,
      Consent consent,
      UUID requestId,
      Actor actor,
      Instant now) {
    var route = routeTo(subject, serviceId);
    var details =
        new ReferralDetails(
            ReferralId.next(),
            subject.detention(),
            subject.person(),
            serviceId,
            route.service().provider(),
            consent.id(),
            route.reason(),
            actor.id(),
            now,
            Optional.empty(),
            1);
    var sent = new Referral.Sent(details, due.afterSending(now));
    referrals.insert(sent, requestId);
    referrals.append(
        new ReferralEvent(
            requestId,
            details.id(),
            new ReferralEvent.WasSent(),
            Optional.empty(),
            actor.id(),
            now,
            ""));
    outbox.append(
        OutboxEvent.of(EventKind.REFERRAL_SENT, details.id().value(), subject.person(), now));
    changes.changed(actor.scope().requireSuite(), now);
    trail.record(
        actor,
        AuditAction.REFERRAL_SENT,
        "referral:" + details.id().value(),
        List.of(subject.person()),
        serviceId.value() + " " + route.reason() + " consent:" + consent.id().value());
    return sent;
  }

  private Route.To routeTo(ReferralSubject subject, ServiceId serviceId) {
    var service = services.find(serviceId).map(List::of).orElseGet(List::of);
    var need = AlcoholResult.need(subject.results());
    return switch (Routing.route(need, subject.district(), service)) {
      case Route.To to -> to;
      case Route.Nowhere(var reason) -> throw new Refusal("referral.route-" + reason);
    };
  }

  /// The card for the person to take away, for a referral that was sent from this suite.
  @RolesAllowed(Role.Names.NURSE)
  public ReferralCard card(DetentionId detention, ServiceId service, Actor actor) {
    return unit.run(
        () -> {
          var subject = subject(detention, actor);
          var referral = referrals.of(detention, service).orElseThrow(OutOfScope::new);
          var entry = services.find(service).orElseThrow(OutOfScope::new);
          trail.record(
              actor,
              AuditAction.CARD_PRINTED,
              "referral:" + referral.details().id().value(),
              List.of(subject.person()),
              "");
          return ReferralCard.of(entry, referral);
        });
  }

  private ReferralSubject subject(DetentionId detention, Actor actor) {
    return subjects.find(detention, actor.scope().requireSuite()).orElseThrow(OutOfScope::new);
  }
}
