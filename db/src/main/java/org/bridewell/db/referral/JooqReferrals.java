package org.bridewell.db.referral;

import static org.bridewell.db.jooq.Tables.ACCOUNT;
import static org.bridewell.db.jooq.Tables.REFERRAL;
import static org.bridewell.db.jooq.Tables.REFERRAL_EVENT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.referral.Closure;
import org.bridewell.core.referral.NextAction;
import org.bridewell.core.referral.Referral;
import org.bridewell.core.referral.ReferralEvent;
import org.bridewell.core.referral.Referrals;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.EventId;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.ServiceId;
import org.bridewell.db.referral.ReferralRows.WhatColumns;
import org.bridewell.db.type.Columns;
import org.jooq.DSLContext;
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
        .fetchOptional(ReferralRows::referral);
  }

  @Override
  public List<Referral> lockAllOf(DetentionId detention) {
    return dsl.selectFrom(REFERRAL)
        .where(REFERRAL.DETENTION_ID.eq(detention))
        .orderBy(REFERRAL.REFERRAL_ID)
        .forUpdate()
        .fetch(ReferralRows::referral);
  }

  @Override
  public Optional<Referral> lock(ReferralId id, ProviderId provider) {
    return dsl.selectFrom(REFERRAL)
        .where(REFERRAL.REFERRAL_ID.eq(id))
        .and(REFERRAL.PROVIDER_ID.eq(provider))
        .forUpdate()
        .fetchOptional(ReferralRows::referral);
  }

  @Override
  public Optional<Referral> find(ReferralId id, ProviderId provider) {
    return dsl.selectFrom(REFERRAL)
        .where(REFERRAL.REFERRAL_ID.eq(id))
        .and(REFERRAL.PROVIDER_ID.eq(provider))
        .fetchOptional(ReferralRows::referral);
  }

  @Override
  public void insert(Referral.Sent referral, UUID requestId) {
    var details = referral.details();
    dsl.insertInto(REFERRAL)
        .set(REFERRAL.REFERRAL_ID, details.id())
        .set(REFERRAL.DETENTION_ID, details.detention())
        .set(REFERRAL.PERSON_ID, details.person())
        .set(REFERRAL.SERVICE_ID, details.service())
        .set(REFERRAL.PROVIDER_ID, details.provider())
        .set(REFERRAL.CONSENT_ID, details.consent())
        .set(REFERRAL.STATE, referral.state())
        .set(REFERRAL.REASON, details.reason())
        .set(REFERRAL.SENT_BY_ACCOUNT_ID, details.sentBy())
        .set(REFERRAL.SENT_AT, details.sentAt())
        .set(REFERRAL.NEXT_ACTION, referral.next().action())
        .set(REFERRAL.NEXT_DUE_AT, referral.next().dueAt())
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
            .set(REFERRAL.OWNER_ACCOUNT_ID, details.owner().orElse(null))
            .set(REFERRAL.NEXT_ACTION, moving.action())
            .set(REFERRAL.NEXT_DUE_AT, moving.dueAt())
            .set(REFERRAL.CLOSURE, moving.closure())
            .set(REFERRAL.CLOSED_AT, moving.closedAt())
            .set(REFERRAL.VERSION, details.version())
            .where(REFERRAL.REFERRAL_ID.eq(details.id()))
            .and(REFERRAL.VERSION.eq(details.version() - 1))
            .execute()
        == 1;
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
        .set(REFERRAL_EVENT.APPOINTMENT_ID, event.appointment().orElse(null))
        .set(REFERRAL_EVENT.BY_ACCOUNT_ID, event.by())
        .set(REFERRAL_EVENT.HAPPENED_AT, event.at())
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
    return dsl.select(REFERRAL_EVENT.fields())
        .select(ACCOUNT.DISPLAY_NAME)
        .from(REFERRAL_EVENT)
        .join(ACCOUNT)
        .on(ACCOUNT.ACCOUNT_ID.eq(REFERRAL_EVENT.BY_ACCOUNT_ID))
        .where(REFERRAL_EVENT.REFERRAL_ID.eq(id))
        .orderBy(REFERRAL_EVENT.HAPPENED_AT.desc(), REFERRAL_EVENT.EVENT_ID.desc())
        .fetch(row -> new Line(ReferralRows.event(row), row.get(ACCOUNT.DISPLAY_NAME)));
  }

  /// The columns that a state fills or leaves empty.
  private record Moving(
      @Nullable NextAction action,
      @Nullable Instant dueAt,
      @Nullable Closure closure,
      @Nullable Instant closedAt) {
    static Moving of(Referral referral) {
      return switch (referral) {
        case Referral.Open open ->
            new Moving(open.next().action(), open.next().dueAt(), null, null);
        case Referral.Closed(var _, var closure, var at) -> new Moving(null, null, closure, at);
        case Referral.Withdrawn _ -> new Moving(null, null, null, null);
      };
    }
  }
}
