package org.bridewell.core.referral;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// Shows a provider's open cases and one case; every look is on the audit trail.
public class CaseloadService {
  /// The most rows that one page may hold.
  public static final int PAGE_AT_MOST = 200;

  private final UnitOfWork unit;
  private final CaseloadQuery query;
  private final Referrals referrals;
  private final Checks checks;
  private final CaseWriter writer;
  private final Appointments appointments;
  private final ServiceDirectory services;
  private final Bases bases;
  private final AuditTrail trail;
  private final WorkingDays days;
  private final Clock clock;

  public CaseloadService(
      UnitOfWork unit,
      CaseloadQuery query,
      Referrals referrals,
      Checks checks,
      CaseWriter writer,
      Appointments appointments,
      ServiceDirectory services,
      Bases bases,
      AuditTrail trail,
      WorkingDays days,
      Clock clock) {
    this.unit = unit;
    this.query = query;
    this.referrals = referrals;
    this.checks = checks;
    this.writer = writer;
    this.appointments = appointments;
    this.services = services;
    this.bases = bases;
    this.trail = trail;
    this.days = days;
    this.clock = clock;
  }

  /// A part of the provider's open cases in the order that is asked for, with exact counts.
  @RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
  public CaseloadPage list(CaseloadFilter filter, int offset, int limit, Actor actor) {
    var reader = reader(actor);
    return unit.run(
        () -> {
          var items = query.page(reader, filter, offset, Math.min(limit, PAGE_AT_MOST));
          trail.record(
              actor,
              AuditAction.CASELOAD_VIEWED,
              "caseload:" + reader.provider().value(),
              items.stream().map(CaseloadItem::person).distinct().toList(),
              filter.code());
          return new CaseloadPage(
              items,
              query.count(reader, filter),
              query.queues(reader, filter.owner()),
              reader.now());
        });
  }

  private CaseloadQuery.Reader reader(Actor actor) {
    var now = clock.instant();
    var today = now.atZone(DueTimes.ZONE).toLocalDate();
    return new CaseloadQuery.Reader(
        actor.scope().requireProvider(),
        actor.id(),
        now,
        today.plusDays(1).atStartOfDay(DueTimes.ZONE).toInstant());
  }

  /// One case of the provider. Whoever opens it first has received it for the provider.
  @RolesAllowed({Role.Names.WORKER, Role.Names.TEAM_LEAD})
  public CaseFile open(ReferralId id, Actor actor) {
    var provider = actor.scope().requireProvider();
    return unit.run(
        () -> {
          var referral = received(referrals.find(id, provider).orElseThrow(OutOfScope::new), actor);
          var file = file(referral, provider, actor);
          trail.record(
              actor, AuditAction.CASE_VIEWED, "referral:" + id.value(), person(referral), "");
          return file;
        });
  }

  private Referral received(Referral referral, Actor actor) {
    if (!(referral instanceof Referral.Sent)) {
      return referral;
    }
    var locked =
        referrals
            .lock(referral.details().id(), referral.details().provider())
            .orElseThrow(OutOfScope::new);
    if (locked instanceof Referral.Sent sent) {
      var received = sent.received();
      writer.keep(
          new CaseWriter.Taken(received, new ReferralEvent.WasReceived()),
          UUID.randomUUID(),
          actor,
          clock.instant());
      return received;
    }
    return locked;
  }

  private static Collection<PersonId> person(Referral referral) {
    return List.of(referral.details().person());
  }

  private CaseFile file(Referral referral, ProviderId provider, Actor actor) {
    var details = referral.details();
    var now = clock.instant();
    var service = services.find(details.service()).orElseThrow(OutOfScope::new);
    var disclosed = query.disclosed(details.id(), provider).orElseThrow(OutOfScope::new);
    var standing = bases.find(details.basis(), now);
    return new CaseFile(
        referral,
        standing.isPresent() ? disclosed : disclosed.withoutResult(),
        service,
        standing,
        referrals.ownerName(details.id()),
        referrals.history(details.id()),
        checks.of(details.id()),
        query.otherOpen(details.id(), provider),
        referral instanceof Referral.Bookable
            ? freeTimes(details, service, details.owner().orElse(actor.id()), now)
            : List.of());
  }

  private List<Instant> freeTimes(
      ReferralDetails details, ServiceEntry service, AccountId owner, Instant now) {
    return Diary.of(service, days, owner, details.id(), appointments, now).nextFree(now);
  }
}
