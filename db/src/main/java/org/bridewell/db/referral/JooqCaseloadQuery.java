package org.bridewell.db.referral;

import static org.bridewell.db.jooq.Tables.ACCOUNT;
import static org.bridewell.db.jooq.Tables.DETENTION;
import static org.bridewell.db.jooq.Tables.DISTRICT;
import static org.bridewell.db.jooq.Tables.LEGAL_BASIS;
import static org.bridewell.db.jooq.Tables.PERSON;
import static org.bridewell.db.jooq.Tables.REFERRAL;
import static org.bridewell.db.jooq.Tables.REFERRAL_EVENT;
import static org.bridewell.db.jooq.Tables.SUITE;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.referral.AlcoholNeed;
import org.bridewell.core.referral.AlcoholResult;
import org.bridewell.core.referral.CaseloadFilter;
import org.bridewell.core.referral.CaseloadItem;
import org.bridewell.core.referral.CaseloadPage;
import org.bridewell.core.referral.CaseloadQuery;
import org.bridewell.core.referral.Disclosed;
import org.bridewell.core.referral.NextAction;
import org.bridewell.core.referral.Trigger;
import org.bridewell.core.referral.Urgency;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.ReferralId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/// A case is open while `due_at` stands; the indexes by provider and by owner end in it, so that
/// the closed ones of years cost nothing.
@Repository
class JooqCaseloadQuery implements CaseloadQuery {
  private final DSLContext dsl;

  JooqCaseloadQuery(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public List<CaseloadItem> page(Reader reader, CaseloadFilter filter, int offset, int limit) {
    var urgency = urgency(reader).as("urgency");
    var rows =
        dsl.select(REFERRAL.fields())
            .select(PERSON.FAMILY_NAME, PERSON.GIVEN_NAME, PERSON.DATE_OF_BIRTH)
            .select(DISTRICT.NAME, SUITE.NAME, DETENTION.ARRESTED_AT, ACCOUNT.DISPLAY_NAME, urgency)
            .select(LEGAL_BASIS.GROUND, LEGAL_BASIS.MUST_ATTEND_BY_AT)
            .from(REFERRAL)
            .join(PERSON)
            .on(PERSON.PERSON_ID.eq(REFERRAL.PERSON_ID))
            .join(DISTRICT)
            .on(DISTRICT.DISTRICT_ID.eq(PERSON.DISTRICT_ID))
            .join(DETENTION)
            .on(DETENTION.DETENTION_ID.eq(REFERRAL.DETENTION_ID))
            .join(SUITE)
            .on(SUITE.SUITE_ID.eq(DETENTION.SUITE_ID))
            .leftJoin(ACCOUNT)
            .on(ACCOUNT.ACCOUNT_ID.eq(REFERRAL.OWNER_ACCOUNT_ID))
            .leftJoin(LEGAL_BASIS)
            .on(LEGAL_BASIS.BASIS_ID.eq(REFERRAL.BASIS_ID))
            .where(matching(reader, filter))
            .orderBy(order(filter.sort(), urgency))
            .offset(offset)
            .limit(limit)
            .fetch();
    var tried = lastTries(rows.getValues(REFERRAL.REFERRAL_ID));
    return rows.map(row -> item(row, urgency, tried));
  }

  @Override
  public int count(Reader reader, CaseloadFilter filter) {
    return dsl.fetchCount(
        DSL.select(REFERRAL.REFERRAL_ID)
            .from(REFERRAL)
            .join(PERSON)
            .on(PERSON.PERSON_ID.eq(REFERRAL.PERSON_ID))
            .join(DETENTION)
            .on(DETENTION.DETENTION_ID.eq(REFERRAL.DETENTION_ID))
            .where(matching(reader, filter)));
  }

  @Override
  public Map<Urgency, CaseloadPage.Queue> queues(Reader reader, CaseloadFilter.Owner owner) {
    var urgency = urgency(reader).as("urgency");
    var late = DSL.count().filterWhere(REFERRAL.DUE_AT.lt(reader.now()));
    var first = DSL.min(REFERRAL.DUE_AT);
    var queues = new EnumMap<Urgency, CaseloadPage.Queue>(Urgency.class);
    dsl.select(urgency, DSL.count(), late, first)
        .from(REFERRAL)
        .where(openOf(reader, owner))
        .groupBy(urgency)
        .forEach(
            row ->
                queues.put(
                    Urgency.values()[row.get(urgency)],
                    new CaseloadPage.Queue(
                        row.value2(), row.get(late), Optional.ofNullable(row.get(first)))));
    return queues;
  }

  @Override
  public Optional<Disclosed> disclosed(ReferralId referral, ProviderId provider) {
    var again = DETENTION.as("again");
    var suiteAgain = SUITE.as("suite_again");
    return dsl.select(REFERRAL.DETENTION_ID, REFERRAL.STATE)
        .select(PERSON.FAMILY_NAME, PERSON.GIVEN_NAME, PERSON.DATE_OF_BIRTH, PERSON.SEX)
        .select(DISTRICT.NAME, SUITE.NAME, DETENTION.ARRESTED_AT, DETENTION.OFFENCE_GROUP)
        .select(again.ARRESTED_AT, suiteAgain.NAME)
        .from(REFERRAL)
        .join(PERSON)
        .on(PERSON.PERSON_ID.eq(REFERRAL.PERSON_ID))
        .join(DISTRICT)
        .on(DISTRICT.DISTRICT_ID.eq(PERSON.DISTRICT_ID))
        .join(DETENTION)
        .on(DETENTION.DETENTION_ID.eq(REFERRAL.DETENTION_ID))
        .join(SUITE)
        .on(SUITE.SUITE_ID.eq(DETENTION.SUITE_ID))
        .leftJoin(again)
        .on(again.DETENTION_ID.eq(REFERRAL.HELD_AGAIN_DETENTION_ID))
        .leftJoin(suiteAgain)
        .on(suiteAgain.SUITE_ID.eq(again.SUITE_ID))
        .where(REFERRAL.REFERRAL_ID.eq(referral))
        .and(REFERRAL.PROVIDER_ID.eq(provider))
        .fetchOptional(
            row ->
                disclosed(
                    row,
                    Optional.ofNullable(row.get(again.ARRESTED_AT))
                        .map(at -> new Disclosed.Arrest(row.get(suiteAgain.NAME), at))));
  }

  @Override
  public List<ReferralId> otherOpen(ReferralId referral, ProviderId provider) {
    var own = REFERRAL.as("own");
    return dsl.select(REFERRAL.REFERRAL_ID)
        .from(own)
        .join(REFERRAL)
        .on(REFERRAL.PERSON_ID.eq(own.PERSON_ID))
        .and(REFERRAL.SERVICE_ID.eq(own.SERVICE_ID))
        .where(own.REFERRAL_ID.eq(referral))
        .and(REFERRAL.REFERRAL_ID.ne(referral))
        .and(REFERRAL.PROVIDER_ID.eq(provider))
        .and(REFERRAL.NEXT_ACTION.isNotNull())
        .orderBy(REFERRAL.REFERRAL_ID)
        .fetch(REFERRAL.REFERRAL_ID);
  }

  private Disclosed disclosed(Record row, Optional<Disclosed.Arrest> again) {
    var stopped =
        switch (row.get(REFERRAL.STATE)) {
          case WITHDRAWN, VOID, DUPLICATE -> true;
          case SENT,
              RECEIVED,
              ACCEPTED,
              DECLINED,
              ASSIGNED,
              CONTACTED,
              BOOKED,
              ATTENDED,
              NOT_ATTENDED,
              IN_PROGRESS,
              REOPENED,
              CLOSED ->
              false;
        };
    var need =
        stopped
            ? Optional.<AlcoholNeed>empty()
            : AlcoholResult.need(AlcoholResults.of(dsl, row.get(REFERRAL.DETENTION_ID)));
    return new Disclosed(
        new Disclosed.Name(row.get(PERSON.FAMILY_NAME), row.get(PERSON.GIVEN_NAME)),
        row.get(PERSON.DATE_OF_BIRTH),
        row.get(PERSON.SEX),
        row.get(DISTRICT.NAME),
        new Disclosed.Arrest(row.get(SUITE.NAME), row.get(DETENTION.ARRESTED_AT)),
        row.get(DETENTION.OFFENCE_GROUP),
        need,
        again);
  }

  /// The place of the case's queue in `Urgency`.
  private static Field<Integer> urgency(Reader reader) {
    return DSL.case_()
        .when(
            REFERRAL.HELD_AGAIN_DETENTION_ID.isNotNull(), DSL.inline(Urgency.HELD_AGAIN.ordinal()))
        .when(
            REFERRAL.NEXT_ACTION.eq(NextAction.FIRST_CONTACT),
            DSL.inline(Urgency.NEVER_CONTACTED.ordinal()))
        .when(REFERRAL.DUE_AT.lt(reader.now()), DSL.inline(Urgency.OVERDUE.ordinal()))
        .when(REFERRAL.DUE_AT.lt(reader.tomorrow()), DSL.inline(Urgency.DUE_TODAY.ordinal()))
        .otherwise(DSL.inline(Urgency.LATER.ordinal()));
  }

  private static List<OrderField<?>> order(CaseloadFilter.Sort sort, Field<Integer> urgency) {
    var order = new ArrayList<OrderField<?>>();
    switch (sort) {
      case URGENCY -> order.add(urgency);
      case DUE -> {}
      case PERSON -> order.addAll(List.of(PERSON.FAMILY_NAME, PERSON.GIVEN_NAME));
      case ARREST -> order.add(DETENTION.ARRESTED_AT.desc());
      case OWNER -> order.add(ACCOUNT.DISPLAY_NAME);
    }
    order.add(REFERRAL.DUE_AT);
    order.add(REFERRAL.REFERRAL_ID);
    return order;
  }

  private static Condition openOf(Reader reader, CaseloadFilter.Owner owner) {
    var nobodys = REFERRAL.OWNER_ACCOUNT_ID.isNull();
    var mine = REFERRAL.OWNER_ACCOUNT_ID.eq(reader.worker());
    var owned =
        switch (owner) {
          case MINE_OR_NOBODYS -> mine.or(nobodys);
          case MINE -> mine;
          case NOBODYS -> nobodys;
          case EVERYBODYS -> DSL.noCondition();
        };
    return REFERRAL.PROVIDER_ID.eq(reader.provider()).and(REFERRAL.DUE_AT.isNotNull()).and(owned);
  }

  private static Condition matching(Reader reader, CaseloadFilter filter) {
    var conditions = new ArrayList<Condition>();
    conditions.add(openOf(reader, filter.owner()));
    filter
        .urgency()
        .ifPresent(queue -> conditions.add(urgency(reader).eq(DSL.inline(queue.ordinal()))));
    filter.suite().ifPresent(suite -> conditions.add(DETENTION.SUITE_ID.eq(suite)));
    filter.district().ifPresent(district -> conditions.add(PERSON.DISTRICT_ID.eq(district)));
    filter.reason().ifPresent(reason -> conditions.add(REFERRAL.REASON.eq(reason)));
    for (String word : filter.search().strip().split("[\\s,]+")) {
      if (!word.isEmpty()) {
        conditions.add(PERSON.FAMILY_NAME.contains(word).or(PERSON.GIVEN_NAME.contains(word)));
      }
    }
    return DSL.and(conditions);
  }

  private Map<ReferralId, CaseloadItem.LastTry> lastTries(List<ReferralId> ids) {
    var place =
        DSL.rowNumber()
            .over(
                DSL.partitionBy(REFERRAL_EVENT.REFERRAL_ID)
                    .orderBy(REFERRAL_EVENT.HAPPENED_AT.desc(), REFERRAL_EVENT.EVENT_ID.desc()))
            .as("place");
    var tries =
        DSL.select(
                REFERRAL_EVENT.REFERRAL_ID,
                REFERRAL_EVENT.KIND,
                REFERRAL_EVENT.WAY,
                REFERRAL_EVENT.RESULT,
                REFERRAL_EVENT.HAPPENED_AT,
                place)
            .from(REFERRAL_EVENT)
            .where(REFERRAL_EVENT.REFERRAL_ID.in(ids))
            .and(REFERRAL_EVENT.KIND.in("CONTACT", "ATTENDED", "NOT_ATTENDED"))
            .asTable("tries");
    return dsl.select(tries.fields())
        .from(tries)
        .where(tries.field(place).eq(1))
        .fetchMap(
            tries.field(REFERRAL_EVENT.REFERRAL_ID),
            row ->
                new CaseloadItem.LastTry(
                    ReferralRows.what(row.into(REFERRAL_EVENT)),
                    row.get(tries.field(REFERRAL_EVENT.HAPPENED_AT))));
  }

  private static CaseloadItem item(
      Record row, Field<Integer> urgency, Map<ReferralId, CaseloadItem.LastTry> tried) {
    var id = row.get(REFERRAL.REFERRAL_ID);
    return new CaseloadItem(
        id,
        row.get(REFERRAL.PERSON_ID),
        row.get(PERSON.FAMILY_NAME),
        row.get(PERSON.GIVEN_NAME),
        row.get(PERSON.DATE_OF_BIRTH),
        row.get(DISTRICT.NAME),
        row.get(SUITE.NAME),
        row.get(DETENTION.ARRESTED_AT),
        row.get(REFERRAL.REASON),
        Optional.ofNullable(row.get(LEGAL_BASIS.GROUND)).map(Trigger::of).orElse(Trigger.VOLUNTARY),
        Optional.ofNullable(row.get(LEGAL_BASIS.MUST_ATTEND_BY_AT)),
        row.get(REFERRAL.STATE),
        row.get(REFERRAL.SENT_AT),
        Urgency.values()[row.get(urgency)],
        ReferralRows.due(row),
        Optional.ofNullable(tried.get(id)),
        Optional.ofNullable(row.get(REFERRAL.OWNER_ACCOUNT_ID))
            .map(owner -> new CaseloadItem.Owner(owner, row.get(ACCOUNT.DISPLAY_NAME))),
        row.get(REFERRAL.VERSION));
  }
}
