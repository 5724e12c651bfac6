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
import org.bridewell.core.consent.DisclosureBasis.RequiredAssessment;
import org.bridewell.core.consent.DisclosureBasis.VitalInterest;
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
  private final Bases bases;
  private final Sending sending;
  private final Referrals referrals;
  private final Checks checks;
  private final CaseWriter writer;
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
      Bases bases,
      Sending sending,
      Referrals referrals,
      Checks checks,
      CaseWriter writer,
      SuiteChanges changes,
      Outbox outbox,
      AuditTrail trail,
      DueTimes due,
      Clock clock) {
    this.unit = unit;
    this.subjects = subjects;
    this.services = services;
    this.consents = consents;
    this.bases = bases;
    this.sending = sending;
    this.referrals = referrals;
    this.checks = checks;
    this.writer = writer;
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
    var need = subject.need();
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
  /// gets the first one back. Where the person has an open case of that service already, it is not
  /// made twice: it is linked to that one, which from now on rests on the newer consent.
  ///
  /// The basis's row is locked and read again here, for a consent may have been withdrawn since the
  /// nurse saw it.
  ///
  /// @param requestId made when the page was opened; the same for a repeated tap
  /// @throws Refusal when the basis does not hold, no sharing agreement is in force, or the service
  ///   may not take this person
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
          var now = clock.instant();
          var standing = bases.lock(basis, now);
          var open = referrals.lockOpen(subject.person());
          var earlier = referrals.byRequest(requestId).or(() -> referrals.of(detention, service));
          if (earlier.isPresent()) {
            return same(earlier.get(), detention, service);
          }
          require(standing, subject, service);
          var sent = sent(subject, service, basis, actor, now);
          var made =
              open.stream()
                  .filter(other -> other.details().service().equals(service))
                  .findFirst()
                  .map(other -> link(sent, other, requestId, actor, now))
                  .orElseGet(() -> insert(sent, requestId, actor, now));
          changes.changed(actor.scope().requireSuite(), now);
          return made;
        });
  }

  private static Referral same(Referral earlier, DetentionId detention, ServiceId service) {
    var details = earlier.details();
    if (!details.detention().equals(detention) || !details.service().equals(service)) {
      throw new Refusal("referral.request-used");
    }
    return earlier;
  }

  private static void require(
      Optional<Standing> standing, ReferralSubject subject, ServiceId service) {
    boolean fits =
        standing.isPresent()
            && switch (standing.get()) {
              case Standing.Agreed(var consent) ->
                  isFor(consent, subject.detention(), service)
                      && consent.person().equals(subject.person());
              case Standing.Overridden(var basis) ->
                  basis.recipient().equals(service.value())
                      && basis.detention().equals(subject.detention())
                      && basis.person().equals(subject.person());
            };
    if (!fits) {
      throw new Refusal("referral.consent-missing");
    }
  }

  private static boolean isFor(Consent consent, DetentionId detention, ServiceId service) {
    return consent.purpose() == ConsentPurpose.REFERRAL
        && consent.recipient().equals(service.value())
        && consent.detention().equals(detention);
  }

  private Referral.Sent sent(
      ReferralSubject subject,
      ServiceId serviceId,
      DisclosureBasis basis,
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
            basis,
            route.reason(),
            actor.id(),
            now,
            Optional.empty(),
            Course.NEW,
            1);
    return new Referral.Sent(details, due.afterSending(now));
  }

  private Referral insert(Referral.Sent sent, UUID requestId, Actor actor, Instant now) {
    var details = sent.details();
    referrals.insert(sent, requestId);
    sending.record(details, actor.id(), now);
    checks.save(details.id(), due.checks(now));
    append(requestId, details, new ReferralEvent.WasSent(), actor, now);
    outbox.append(
        OutboxEvent.of(EventKind.REFERRAL_SENT, details.id().value(), details.person(), now));
    record(actor, AuditAction.REFERRAL_SENT, details);
    return sent;
  }

  private Referral link(
      Referral.Sent sent, Referral.Open other, UUID requestId, Actor actor, Instant now) {
    var again = new Referral.Duplicate(sent.details(), other.details().id());
    var details = again.details();
    referrals.insert(again, requestId);
    sending.record(details, actor.id(), now);
    append(requestId, details, new ReferralEvent.WasLinked(again.of()), actor, now);
    var continued = other.referredAgain(details.detention(), details.basis());
    if (!referrals.replace(continued)) {
      throw new IllegalStateException("a locked referral changed");
    }
    append(
        UUID.randomUUID(),
        continued.details(),
        new ReferralEvent.WasReferredAgain(details.id()),
        actor,
        now);
    record(actor, AuditAction.REFERRAL_LINKED, details);
    return again;
  }

  private void append(
      UUID id, ReferralDetails details, ReferralEvent.What what, Actor actor, Instant now) {
    referrals.append(
        new ReferralEvent(
            id, details.id(), what, Optional.empty(), actor.id(), now, Optional.empty(), ""));
  }

  private void record(Actor actor, AuditAction action, ReferralDetails details) {
    trail.record(
        actor,
        action,
        "referral:" + details.id().value(),
        List.of(details.person()),
        details.service().value() + " " + details.reason() + " " + basis(details.basis()));
  }

  private static String basis(DisclosureBasis basis) {
    return switch (basis) {
      case ConsentGiven(var id) -> "consent:" + id.value();
      case VitalInterest(var id) -> "vital-interest:" + id.value();
      case RequiredAssessment(var id) -> "required-assessment:" + id.value();
    };
  }

  /// Takes back what was sent by mistake, while nobody of the provider has reached the person.
  ///
  /// @throws Refusal `referral.void-contacted` once somebody has: then the team lead takes it back
  @RolesAllowed(Role.Names.NURSE)
  public Referral takeBack(ReferralId id, VoidReason reason, UUID requestId, Actor actor) {
    var suite = actor.scope().requireSuite();
    return unit.run(
        () -> {
          var current = referrals.lock(id, suite).orElseThrow(OutOfScope::new);
          if (referrals.event(requestId).isPresent()) {
            return current;
          }
          if (!(current instanceof Referral.Waiting waiting)) {
            throw new Refusal("referral.void-contacted");
          }
          var now = clock.instant();
          writer.keep(
              new CaseWriter.Taken(waiting.voided(reason), new ReferralEvent.WasVoided(reason)),
              requestId,
              actor,
              now);
          changes.changed(suite, now);
          return waiting.voided(reason);
        });
  }

  private Route.To routeTo(ReferralSubject subject, ServiceId serviceId) {
    var service = services.find(serviceId).map(List::of).orElseGet(List::of);
    var need = subject.need();
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
