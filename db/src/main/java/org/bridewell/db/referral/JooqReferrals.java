package org.bridewell.db.referral;

import static org.bridewell.db.jooq.Tables.ACCOUNT;
import static org.bridewell.db.jooq.Tables.CONSENT;
import static org.bridewell.db.jooq.Tables.DETENTION;
import static org.bridewell.db.jooq.Tables.PERSON;
import static org.bridewell.db.jooq.Tables.REFERRAL;
import static org.bridewell.db.jooq.Tables.REFERRAL_EVENT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.consent.DisclosureBasis;
import org.bridewell.core.consent.DisclosureBasis.ConsentGiven;
import org.bridewell.core.consent.DisclosureBasis.RequiredAssessment;
import org.bridewell.core.consent.DisclosureBasis.VitalInterest;
import org.bridewell.core.consent.LegalBasis;
import org.bridewell.core.referral.Closure;
import org.bridewell.core.referral.DeclineReason;
import org.bridewell.core.referral.NextAction;
import org.bridewell.core.referral.Referral;
import org.bridewell.core.referral.ReferralEvent;
import org.bridewell.core.referral.ReferralState;
import org.bridewell.core.referral.Referrals;
import org.bridewell.core.referral.VoidReason;
import org.bridewell.core.shared.BasisId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.EventId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.ServiceId;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.db.referral.ReferralRows.WhatColumns;
import org.bridewell.db.type.Columns;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqReferrals implements Referrals {
  private final DSLContext dsl;

  JooqReferrals(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<Referral> byRequest(UUID requestId) {
    return dsl.selectFrom(REFERRAL)
        .where(REFERRAL.REQUEST_ID.eq(Columns.bytes(requestId)))
        .fetchOptional(ReferralRows::referral);
  }

  @Override
  public Optional<Referral> of(DetentionId detention, ServiceId service) {
    return dsl.selectFrom(REFERRAL)
        .where(REFERRAL.DETENTION_ID.eq(detention))
        .and(REFERRAL.SERVICE_ID.eq(service))
        .and(REFERRAL.STATE.notIn(ReferralState.WITHDRAWN, ReferralState.VOID))
        .orderBy(REFERRAL.SENT_AT.desc(), REFERRAL.REFERRAL_ID.desc())
        .limit(1)
        .fetchOptional(ReferralRows::referral);
  }

  @Override
  public List<Referral> lockAllOf(DetentionId detention) {
    return dsl.selectFrom(REFERRAL)
        .where(
            REFERRAL.CONSENT_ID.in(
                DSL.select(CONSENT.CONSENT_ID)
                    .from(CONSENT)
                    .where(CONSENT.DETENTION_ID.eq(detention))))
        .orderBy(REFERRAL.REFERRAL_ID)
        .forUpdate()
        .fetch(ReferralRows::referral);
  }

  @Override
  public List<Referral.Open> lockOpen(PersonId person) {
    dsl.select(PERSON.PERSON_ID)
        .from(PERSON)
        .where(PERSON.PERSON_ID.eq(person))
        .forUpdate()
        .fetch();
    return dsl
        .selectFrom(REFERRAL)
        .where(REFERRAL.PERSON_ID.eq(person))
        .orderBy(REFERRAL.REFERRAL_ID)
        .forUpdate()
        .fetch(ReferralRows::referral)
        .stream()
        .filter(Referral.Open.class::isInstance)
        .map(Referral.Open.class::cast)
        .toList();
  }

  @Override
  public Optional<Referral> lock(ReferralId id, SuiteId suite) {
    return dsl.selectFrom(REFERRAL)
        .where(REFERRAL.REFERRAL_ID.eq(id))
        .and(
            REFERRAL.DETENTION_ID.in(
                DSL.select(DETENTION.DETENTION_ID)
                    .from(DETENTION)
                    .where(DETENTION.SUITE_ID.eq(suite))))
        .forUpdate()
        .fetchOptional(ReferralRows::referral);
  }

  @Override
  public Optional<Referral> lock(ReferralId id, ProviderId provider) {
    return dsl.selectFrom(REFERRAL)
        .where(REFERRAL.REFERRAL_ID.eq(id))
        .and(REFERRAL.PROVIDER_ID.eq(provider))
        .forUpdate()
        .fetchOptional(ReferralRows::referral);
  }

  /// One that was taken back is nobody's to read.
  @Override
  public Optional<Referral> find(ReferralId id, ProviderId provider) {
    return dsl.selectFrom(REFERRAL)
        .where(REFERRAL.REFERRAL_ID.eq(id))
        .and(REFERRAL.PROVIDER_ID.eq(provider))
        .and(REFERRAL.STATE.ne(ReferralState.VOID))
        .fetchOptional(ReferralRows::referral);
  }

  @Override
  public void insert(Referral referral, UUID requestId) {
    var details = referral.details();
    var moving = Moving.of(referral);
    dsl.insertInto(REFERRAL)
        .set(REFERRAL.REFERRAL_ID, details.id())
        .set(REFERRAL.DETENTION_ID, details.detention())
        .set(REFERRAL.PERSON_ID, details.person())
        .set(REFERRAL.SERVICE_ID, details.service())
        .set(REFERRAL.PROVIDER_ID, details.provider())
        .set(REFERRAL.CONSENT_ID, details.consent().orElse(null))
        .set(REFERRAL.BASIS_ID, legal(details.basis()))
        .set(REFERRAL.LEGAL_KIND, legalKind(details.basis()))
        .set(REFERRAL.STATE, referral.state())
        .set(REFERRAL.REASON, details.reason())
        .set(REFERRAL.SENT_BY_ACCOUNT_ID, details.sentBy())
        .set(REFERRAL.SENT_AT, details.sentAt())
        .set(REFERRAL.NEXT_ACTION, moving.action())
        .set(REFERRAL.NEXT_DUE_AT, moving.dueAt())
        .set(REFERRAL.SAME_AS_REFERRAL_ID, moving.sameAs())
        .set(REFERRAL.FROM_REFERRAL_ID, details.course().from().orElse(null))
        .set(REFERRAL.REQUEST_ID, Columns.bytes(requestId))
        .set(REFERRAL.VERSION, details.version())
        .execute();
  }

  @Override
  public boolean replace(Referral referral) {
    var details = referral.details();
    var moving = Moving.of(referral);
    return dsl.update(REFERRAL)
            .set(REFERRAL.STATE, referral.state())
            .set(REFERRAL.CONSENT_ID, details.consent().orElse(null))
            .set(REFERRAL.BASIS_ID, legal(details.basis()))
            .set(REFERRAL.LEGAL_KIND, legalKind(details.basis()))
            .set(REFERRAL.OWNER_ACCOUNT_ID, details.owner().orElse(null))
            .set(REFERRAL.BEGUN_AT, details.course().begunAt().orElse(null))
            .set(REFERRAL.HELD_AGAIN_DETENTION_ID, details.course().heldAgain().orElse(null))
            .set(REFERRAL.NEXT_ACTION, moving.action())
            .set(REFERRAL.NEXT_DUE_AT, moving.dueAt())
            .set(REFERRAL.CLOSURE, moving.closure())
            .set(REFERRAL.CLOSED_AT, moving.closedAt())
            .set(REFERRAL.DECLINE_REASON, moving.declined())
            .set(REFERRAL.VOID_REASON, moving.voided())
            .set(REFERRAL.SAME_AS_REFERRAL_ID, moving.sameAs())
            .set(REFERRAL.VERSION, details.version())
            .where(REFERRAL.REFERRAL_ID.eq(details.id()))
            .and(REFERRAL.VERSION.eq(details.version() - 1))
            .execute()
        == 1;
  }

  private static @Nullable BasisId legal(DisclosureBasis basis) {
    return switch (basis) {
      case ConsentGiven _ -> null;
      case VitalInterest(var id) -> id;
      case RequiredAssessment(var id) -> id;
    };
  }

  private static @Nullable String legalKind(DisclosureBasis basis) {
    return switch (basis) {
      case ConsentGiven _ -> null;
      case VitalInterest _ -> LegalBasis.Kind.VITAL_INTEREST.name();
      case RequiredAssessment _ -> LegalBasis.Kind.REQUIRED_ASSESSMENT.name();
    };
  }

  @Override
  public void append(ReferralEvent event) {
    var what = WhatColumns.of(event.what());
    dsl.insertInto(REFERRAL_EVENT)
        .set(REFERRAL_EVENT.EVENT_ID, new EventId(event.id()))
        .set(REFERRAL_EVENT.REFERRAL_ID, event.referral())
        .set(REFERRAL_EVENT.KIND, what.kind().name())
        .set(REFERRAL_EVENT.WAY, what.way())
        .set(REFERRAL_EVENT.RESULT, what.result())
        .set(REFERRAL_EVENT.OTHER_REFERRAL_ID, what.other())
        .set(REFERRAL_EVENT.ASSIGNED_ACCOUNT_ID, what.assigned())
        .set(REFERRAL_EVENT.APPOINTMENT_ID, event.appointment().orElse(null))
        .set(REFERRAL_EVENT.BY_ACCOUNT_ID, event.by())
        .set(REFERRAL_EVENT.HAPPENED_AT, event.at())
        .set(REFERRAL_EVENT.RECORDED_AT, event.recordedAt().orElse(null))
        .set(REFERRAL_EVENT.NOTE, event.note().isEmpty() ? null : event.note())
        .execute();
  }

  @Override
  public Optional<ReferralEvent> event(UUID requestId) {
    return dsl.selectFrom(REFERRAL_EVENT)
        .where(REFERRAL_EVENT.EVENT_ID.eq(new EventId(requestId)))
        .fetchOptional(ReferralRows::event);
  }

  @Override
  public Optional<String> ownerName(ReferralId id) {
    return dsl.select(ACCOUNT.DISPLAY_NAME)
        .from(REFERRAL)
        .join(ACCOUNT)
        .on(ACCOUNT.ACCOUNT_ID.eq(REFERRAL.OWNER_ACCOUNT_ID))
        .where(REFERRAL.REFERRAL_ID.eq(id))
        .fetchOptional(ACCOUNT.DISPLAY_NAME);
  }

  @Override
  public List<Line> history(ReferralId id) {
    var to = ACCOUNT.as("assigned");
    return dsl.select(REFERRAL_EVENT.fields())
        .select(ACCOUNT.DISPLAY_NAME, to.DISPLAY_NAME)
        .from(REFERRAL_EVENT)
        .join(ACCOUNT)
        .on(ACCOUNT.ACCOUNT_ID.eq(REFERRAL_EVENT.BY_ACCOUNT_ID))
        .leftJoin(to)
        .on(to.ACCOUNT_ID.eq(REFERRAL_EVENT.ASSIGNED_ACCOUNT_ID))
        .where(REFERRAL_EVENT.REFERRAL_ID.eq(id))
        .orderBy(REFERRAL_EVENT.HAPPENED_AT.desc(), REFERRAL_EVENT.EVENT_ID.desc())
        .fetch(
            row ->
                new Line(
                    ReferralRows.event(row),
                    row.get(ACCOUNT.DISPLAY_NAME),
                    Optional.ofNullable(row.get(to.DISPLAY_NAME))));
  }

  @Override
  public Change lastChange(ReferralId id) {
    var writtenAt = DSL.coalesce(REFERRAL_EVENT.RECORDED_AT, REFERRAL_EVENT.HAPPENED_AT);
    return dsl.select(ACCOUNT.DISPLAY_NAME, writtenAt)
        .from(REFERRAL_EVENT)
        .join(ACCOUNT)
        .on(ACCOUNT.ACCOUNT_ID.eq(REFERRAL_EVENT.BY_ACCOUNT_ID))
        .where(REFERRAL_EVENT.REFERRAL_ID.eq(id))
        .orderBy(writtenAt.desc(), REFERRAL_EVENT.EVENT_ID.desc())
        .limit(1)
        .fetchSingle(row -> new Change(row.value1(), row.value2()));
  }

  /// The columns that a state fills or leaves empty.
  private record Moving(
      @Nullable NextAction action,
      @Nullable Instant dueAt,
      @Nullable Closure closure,
      @Nullable Instant closedAt,
      @Nullable DeclineReason declined,
      @Nullable VoidReason voided,
      @Nullable ReferralId sameAs) {
    static Moving of(Referral referral) {
      return switch (referral) {
        case Referral.Declined(var _, var reason, var next) ->
            new Moving(next.action(), next.dueAt(), null, null, reason, null, null);
        case Referral.Open open ->
            new Moving(open.next().action(), open.next().dueAt(), null, null, null, null, null);
        case Referral.Closed(var _, var closure, var at) ->
            new Moving(null, null, closure, at, null, null, null);
        case Referral.Withdrawn _ -> new Moving(null, null, null, null, null, null, null);
        case Referral.Voided(var _, var reason) ->
            new Moving(null, null, null, null, null, reason, null);
        case Referral.Duplicate(var _, var of) ->
            new Moving(null, null, null, null, null, null, of);
      };
    }
  }
}
