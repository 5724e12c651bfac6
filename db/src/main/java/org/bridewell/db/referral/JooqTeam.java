package org.bridewell.db.referral;

import static org.bridewell.db.jooq.Tables.ACCOUNT;
import static org.bridewell.db.jooq.Tables.APPOINTMENT;
import static org.bridewell.db.jooq.Tables.CONSENT;
import static org.bridewell.db.jooq.Tables.ESCALATION;
import static org.bridewell.db.jooq.Tables.LEGAL_BASIS;
import static org.bridewell.db.jooq.Tables.PERSON;
import static org.bridewell.db.jooq.Tables.REFERRAL;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.referral.Appointment;
import org.bridewell.core.referral.ReferralState;
import org.bridewell.core.referral.Team;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.Role;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/// A case is open while `due_at` stands: a next action, or a check that is owed.
@Repository
class JooqTeam implements Team {
  private final DSLContext dsl;

  JooqTeam(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public List<Member> members(ProviderId provider, Instant now) {
    var open = DSL.count(REFERRAL.REFERRAL_ID);
    var overdue = DSL.count().filterWhere(REFERRAL.DUE_AT.lt(now));
    return dsl.select(ACCOUNT.ACCOUNT_ID, ACCOUNT.DISPLAY_NAME, open, overdue)
        .from(ACCOUNT)
        .leftJoin(REFERRAL)
        .on(REFERRAL.OWNER_ACCOUNT_ID.eq(ACCOUNT.ACCOUNT_ID))
        .and(REFERRAL.DUE_AT.isNotNull())
        .where(isMemberOf(provider))
        .groupBy(ACCOUNT.ACCOUNT_ID, ACCOUNT.DISPLAY_NAME)
        .orderBy(ACCOUNT.DISPLAY_NAME, ACCOUNT.ACCOUNT_ID)
        .fetch(row -> new Member(row.value1(), row.value2(), row.value3(), row.value4()));
  }

  @Override
  public boolean isMember(AccountId worker, ProviderId provider) {
    return dsl.fetchExists(ACCOUNT, ACCOUNT.ACCOUNT_ID.eq(worker), isMemberOf(provider));
  }

  private static Condition isMemberOf(ProviderId provider) {
    return ACCOUNT
        .PROVIDER_ID
        .eq(provider)
        .and(ACCOUNT.ROLE.in(Role.WORKER, Role.TEAM_LEAD))
        .and(ACCOUNT.ENABLED);
  }

  @Override
  public LooseEnds looseEnds(ProviderId provider, Instant now) {
    var open = REFERRAL.PROVIDER_ID.eq(provider).and(open());
    var lack = lack(provider, now);
    var ends =
        dsl.select(REFERRAL.REFERRAL_ID, PERSON.FAMILY_NAME, PERSON.GIVEN_NAME, lack.as("lack"))
            .from(REFERRAL)
            .join(PERSON)
            .on(PERSON.PERSON_ID.eq(REFERRAL.PERSON_ID))
            .where(open)
            .and(lack.isNotNull())
            .orderBy(REFERRAL.SENT_AT, REFERRAL.REFERRAL_ID)
            .fetch(
                row ->
                    new LooseEnd(
                        row.value1(), row.value2(), row.value3(), Lack.valueOf(row.value4())));
    return new LooseEnds(dsl.fetchCount(REFERRAL, open), ends);
  }

  /// By its state, not by `due_at`: a case that lost its due time is what this looks for.
  private static Condition open() {
    return REFERRAL
        .STATE
        .notIn(
            ReferralState.CLOSED,
            ReferralState.WITHDRAWN,
            ReferralState.VOID,
            ReferralState.DUPLICATE)
        .or(REFERRAL.CHECK_DUE_AT.isNotNull());
  }

  /// The first thing that an open case lacks, the worst first.
  private static Field<@Nullable String> lack(ProviderId provider, Instant now) {
    var owned =
        DSL.exists(
            DSL.selectOne()
                .from(ACCOUNT)
                .where(ACCOUNT.ACCOUNT_ID.eq(REFERRAL.OWNER_ACCOUNT_ID))
                .and(isMemberOf(provider)));
    var booked =
        DSL.exists(
            DSL.selectOne()
                .from(APPOINTMENT)
                .where(APPOINTMENT.REFERRAL_ID.eq(REFERRAL.REFERRAL_ID))
                .and(APPOINTMENT.STATE.eq(Appointment.State.BOOKED))
                .and(APPOINTMENT.STARTS_AT.eq(REFERRAL.NEXT_DUE_AT)));
    var agreed =
        DSL.exists(
            DSL.selectOne()
                .from(CONSENT)
                .where(CONSENT.CONSENT_ID.eq(REFERRAL.CONSENT_ID))
                .and(CONSENT.STATE.eq(ConsentState.GIVEN))
                .and(CONSENT.EXPIRES_AT.gt(now)));
    var required =
        DSL.exists(
            DSL.selectOne()
                .from(LEGAL_BASIS)
                .where(LEGAL_BASIS.BASIS_ID.eq(REFERRAL.BASIS_ID))
                .and(LEGAL_BASIS.ENDED_AT.isNull()));
    return DSL.case_()
        .when(REFERRAL.DUE_AT.isNull(), DSL.inline(Lack.NEXT_ACTION.name()))
        .when(DSL.not(agreed.or(required)), DSL.inline(Lack.CONSENT.name()))
        .when(
            REFERRAL.STATE.eq(ReferralState.BOOKED).andNot(booked),
            DSL.inline(Lack.APPOINTMENT.name()))
        .when(REFERRAL.OWNER_ACCOUNT_ID.isNull(), DSL.inline(Lack.OWNER.name()))
        .when(DSL.not(owned), DSL.inline(Lack.OWNER_GONE.name()));
  }

  @Override
  public List<Missed> missed(ProviderId provider) {
    return dsl.select(REFERRAL.fields())
        .select(PERSON.FAMILY_NAME, PERSON.GIVEN_NAME, ACCOUNT.DISPLAY_NAME)
        .select(ESCALATION.ESCALATED_AT, ESCALATION.SEEN_AT)
        .from(REFERRAL)
        .join(ESCALATION)
        .on(ESCALATION.REFERRAL_ID.eq(REFERRAL.REFERRAL_ID))
        .and(ESCALATION.DUE_AT.eq(REFERRAL.DUE_AT))
        .join(PERSON)
        .on(PERSON.PERSON_ID.eq(REFERRAL.PERSON_ID))
        .leftJoin(ACCOUNT)
        .on(ACCOUNT.ACCOUNT_ID.eq(REFERRAL.OWNER_ACCOUNT_ID))
        .where(REFERRAL.PROVIDER_ID.eq(provider))
        .orderBy(REFERRAL.DUE_AT, REFERRAL.REFERRAL_ID)
        .fetch(
            row ->
                new Missed(
                    row.get(REFERRAL.REFERRAL_ID),
                    row.get(PERSON.FAMILY_NAME),
                    row.get(PERSON.GIVEN_NAME),
                    ReferralRows.due(row),
                    Objects.requireNonNullElse(row.get(ACCOUNT.DISPLAY_NAME), ""),
                    row.get(ESCALATION.ESCALATED_AT),
                    row.get(ESCALATION.SEEN_AT) != null));
  }

  @Override
  public int escalate(Instant now) {
    var before = ESCALATION.as("before");
    return dsl.insertInto(
            ESCALATION, ESCALATION.REFERRAL_ID, ESCALATION.DUE_AT, ESCALATION.ESCALATED_AT)
        .select(
            DSL.select(REFERRAL.REFERRAL_ID, REFERRAL.DUE_AT, DSL.val(now, ESCALATION.ESCALATED_AT))
                .from(REFERRAL)
                .where(REFERRAL.DUE_AT.lt(now))
                .and(
                    DSL.notExists(
                        DSL.selectOne()
                            .from(before)
                            .where(before.REFERRAL_ID.eq(REFERRAL.REFERRAL_ID))
                            .and(before.DUE_AT.eq(REFERRAL.DUE_AT)))))
        .onDuplicateKeyIgnore()
        .execute();
  }

  @Override
  public int seen(ProviderId provider, AccountId lead, Instant now) {
    return dsl.update(ESCALATION)
        .set(ESCALATION.SEEN_BY_ACCOUNT_ID, lead)
        .set(ESCALATION.SEEN_AT, now)
        .where(ESCALATION.SEEN_AT.isNull())
        .and(
            ESCALATION.REFERRAL_ID.in(
                DSL.select(REFERRAL.REFERRAL_ID)
                    .from(REFERRAL)
                    .where(REFERRAL.PROVIDER_ID.eq(provider))))
        .execute();
  }
}
