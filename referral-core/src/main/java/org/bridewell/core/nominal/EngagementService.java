package org.bridewell.core.nominal;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.EngagementId;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;

/// How a nominal engages, in facts; and the extract of them for a court, with the person's consent.
public class EngagementService {
  /// How old the consent to an extract may be, in months.
  public static final int CONSENT_HOLDS = 3;

  private static final int LONGEST = 400;

  private final Engagements engagements;
  private final NominalQuery nominals;
  private final UnitOfWork work;
  private final AuditTrail trail;
  private final Clock clock;
  private final ZoneId zone;

  /// @param work and trail those of the hub's database account
  public EngagementService(
      Engagements engagements,
      NominalQuery nominals,
      UnitOfWork work,
      AuditTrail trail,
      Clock clock,
      ZoneId zone) {
    this.engagements = engagements;
    this.nominals = nominals;
    this.work = work;
    this.trail = trail;
    this.clock = clock;
    this.zone = zone;
  }

  /// What stands, the latest first.
  @RolesAllowed({Role.Names.HUB, Role.Names.OFFENDER_MANAGER})
  public List<EngagementFact> of(NominalId nominal, Actor actor) {
    return work.run(
        () -> {
          record(actor, AuditAction.ENGAGEMENT_VIEWED, nominal, "");
          return engagements.of(nominal);
        });
  }

  /// Keeps a fact, good or bad.
  ///
  /// @throws Refusal `engagement.words`, `engagement.future`, `engagement.names-scheme`: what names
  ///   a scheme or a strand could come before those who sentence
  @RolesAllowed({Role.Names.HUB, Role.Names.OFFENDER_MANAGER})
  public void add(NominalId nominal, EngagementFact fact, Actor actor) {
    check(fact.words());
    if (fact.on().isAfter(today())) {
      throw new Refusal("engagement.future");
    }
    if (SchemeWords.areIn(fact.words())) {
      throw new Refusal("engagement.names-scheme");
    }
    work.execute(
        () -> {
          if (!engagements.add(nominal, fact, actor, clock.instant())) {
            throw new OutOfScope();
          }
          record(actor, AuditAction.ENGAGEMENT_CHANGED, nominal, "added " + fact.side());
        });
  }

  /// Strikes out what was wrong; it is kept with the reason, and in no extract.
  ///
  /// @throws Refusal `engagement.words`
  @RolesAllowed({Role.Names.HUB, Role.Names.OFFENDER_MANAGER})
  public void strike(NominalId nominal, EngagementId id, String reason, Actor actor) {
    check(reason);
    work.execute(
        () -> {
          if (!engagements.strike(id, reason.strip(), actor, clock.instant())) {
            throw new OutOfScope();
          }
          record(actor, AuditAction.ENGAGEMENT_CHANGED, nominal, "struck " + id.value());
        });
  }

  /// Makes the extract: everything that stands of the period, both sides, in the order of the days.
  ///
  /// @param consentOn when the person agreed that it is made
  /// @throws Refusal `engagement.consent`, `engagement.period`, `engagement.none`
  @RolesAllowed(Role.Names.HUB)
  public CourtExtract extract(
      NominalId nominal, LocalDate from, LocalDate until, LocalDate consentOn, Actor actor) {
    var today = today();
    if (consentOn.isAfter(today) || consentOn.isBefore(today.minusMonths(CONSENT_HOLDS))) {
      throw new Refusal("engagement.consent");
    }
    if (until.isBefore(from) || until.isAfter(today)) {
      throw new Refusal("engagement.period");
    }
    return work.run(() -> make(nominal, from, until, consentOn, actor, clock.instant()));
  }

  private CourtExtract make(
      NominalId nominal,
      LocalDate from,
      LocalDate until,
      LocalDate consentOn,
      Actor actor,
      Instant now) {
    var who = nominals.one(nominal).orElseThrow(OutOfScope::new);
    var facts =
        engagements.of(nominal).reversed().stream()
            .filter(fact -> !fact.on().isBefore(from) && !fact.on().isAfter(until))
            .toList();
    if (facts.isEmpty()) {
      throw new Refusal("engagement.none");
    }
    var extract =
        new CourtExtract(
            who.givenName() + " " + who.familyName(),
            who.dateOfBirth(),
            from,
            until,
            consentOn,
            facts);
    engagements.made(nominal, extract, actor, now);
    record(actor, AuditAction.COURT_EXTRACT_MADE, nominal, from + " " + until);
    return extract;
  }

  private static void check(String words) {
    if (words.isBlank() || words.strip().length() > LONGEST) {
      throw new Refusal("engagement.words");
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  private void record(Actor actor, AuditAction action, NominalId nominal, String detail) {
    trail.record(actor, action, "nominal:" + nominal.value(), List.of(), detail);
  }
}
