package org.bridewell.db.screening;

import static org.bridewell.db.jooq.Tables.ACCOUNT;
import static org.bridewell.db.jooq.Tables.CORRECTION_REVIEW;
import static org.bridewell.db.jooq.Tables.DETENTION;
import static org.bridewell.db.jooq.Tables.PERSON;
import static org.bridewell.db.jooq.Tables.RESPONSE_CURRENT;
import static org.bridewell.db.jooq.Tables.RESPONSE_REVISION;
import static org.bridewell.db.jooq.Tables.SCREENING_RESULT;
import static org.bridewell.db.jooq.Tables.SITTING;
import static org.bridewell.db.jooq.Tables.SUITE;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.custody.CustodyRecordNumber;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.screening.AskedItem;
import org.bridewell.core.screening.CorrectionReview;
import org.bridewell.core.screening.PastResults;
import org.bridewell.core.screening.SittingState;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.SittingId;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.db.type.Once;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

@Repository
class JooqPastResults implements PastResults {
  private final DSLContext dsl;

  JooqPastResults(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public List<Past> before(
      InstrumentId instrument,
      String current,
      Optional<SuiteId> suite,
      Optional<SittingId> after,
      int limit) {
    var rows =
        dsl.select(
                SITTING.SITTING_ID,
                SITTING.STARTED_AT,
                SITTING.COMPLETED_AT,
                SUITE.NAME,
                DETENTION.CUSTODY_RECORD_NUMBER,
                PERSON.PERSON_ID,
                PERSON.DATE_OF_BIRTH,
                PERSON.SEX,
                SCREENING_RESULT.INSTRUMENT_VERSION)
            .select(CORRECTION_REVIEW.fields())
            .from(SCREENING_RESULT)
            .join(SITTING)
            .on(SITTING.SITTING_ID.eq(SCREENING_RESULT.SITTING_ID))
            .join(DETENTION)
            .on(DETENTION.DETENTION_ID.eq(SITTING.DETENTION_ID))
            .join(SUITE)
            .on(SUITE.SUITE_ID.eq(DETENTION.SUITE_ID))
            .join(PERSON)
            .on(PERSON.PERSON_ID.eq(DETENTION.PERSON_ID))
            .leftJoin(CORRECTION_REVIEW)
            .on(CORRECTION_REVIEW.SITTING_ID.eq(SITTING.SITTING_ID))
            .and(CORRECTION_REVIEW.INSTRUMENT_ID.eq(instrument))
            .and(CORRECTION_REVIEW.INSTRUMENT_VERSION.eq(current))
            .where(SCREENING_RESULT.INSTRUMENT_ID.eq(instrument))
            .and(SCREENING_RESULT.INSTRUMENT_VERSION.ne(current))
            .and(SITTING.STATE.eq(SittingState.COMPLETE))
            .and(within(suite))
            .and(after.map(SITTING.SITTING_ID::gt).orElse(DSL.noCondition()))
            .orderBy(SITTING.SITTING_ID)
            .limit(limit)
            .fetch();
    var responses = responses(rows.getValues(SITTING.SITTING_ID));
    return rows.map(row -> past(row, responses.getOrDefault(id(row), Map.of())));
  }

  @Override
  public boolean add(CorrectionReview review) {
    return Once.inserted(
        dsl.insertInto(CORRECTION_REVIEW)
            .set(CORRECTION_REVIEW.SITTING_ID, review.sitting())
            .set(CORRECTION_REVIEW.INSTRUMENT_ID, review.instrument())
            .set(CORRECTION_REVIEW.INSTRUMENT_VERSION, review.version())
            .set(CORRECTION_REVIEW.OUTCOME, review.outcome())
            .set(CORRECTION_REVIEW.NOTE, review.note())
            .set(CORRECTION_REVIEW.REVIEWED_BY_ACCOUNT_ID, review.by())
            .set(CORRECTION_REVIEW.REVIEWED_AS, review.reviewedAs())
            .set(CORRECTION_REVIEW.REVIEWED_AT, review.at()));
  }

  @Override
  public Optional<PersonId> person(SittingId sitting, Optional<SuiteId> suite) {
    return dsl.select(DETENTION.PERSON_ID)
        .from(SITTING)
        .join(DETENTION)
        .on(DETENTION.DETENTION_ID.eq(SITTING.DETENTION_ID))
        .where(SITTING.SITTING_ID.eq(sitting))
        .and(within(suite))
        .fetchOptional(DETENTION.PERSON_ID);
  }

  private static Condition within(Optional<SuiteId> suite) {
    return suite.map(DETENTION.SUITE_ID::eq).orElse(DSL.noCondition());
  }

  private Map<SittingId, Map<ItemId, Response>> responses(Collection<SittingId> sittings) {
    var found = new HashMap<SittingId, Map<ItemId, Response>>();
    dsl.select(RESPONSE_REVISION.fields())
        .select(ACCOUNT.DISPLAY_NAME)
        .from(RESPONSE_CURRENT)
        .join(RESPONSE_REVISION)
        .on(RESPONSE_REVISION.ANSWER_ID.eq(RESPONSE_CURRENT.ANSWER_ID))
        .join(ACCOUNT)
        .on(ACCOUNT.ACCOUNT_ID.eq(RESPONSE_REVISION.ANSWERED_BY_ACCOUNT_ID))
        .where(RESPONSE_CURRENT.SITTING_ID.in(sittings))
        .forEach(
            row ->
                ResponseRows.recorded(row)
                    .response()
                    .ifPresent(
                        response ->
                            found
                                .computeIfAbsent(
                                    row.get(RESPONSE_REVISION.SITTING_ID), _ -> new HashMap<>())
                                .put(row.get(RESPONSE_REVISION.ITEM_ID), response)));
    return found;
  }

  private static Past past(Record row, Map<ItemId, Response> responses) {
    return new Past(
        id(row),
        row.get(PERSON.PERSON_ID),
        row.get(SUITE.NAME),
        new CustodyRecordNumber(row.get(DETENTION.CUSTODY_RECORD_NUMBER)),
        row.get(SCREENING_RESULT.INSTRUMENT_VERSION),
        row.get(SITTING.COMPLETED_AT),
        AskedItem.recorded(
            row.get(PERSON.DATE_OF_BIRTH), row.get(PERSON.SEX), row.get(SITTING.STARTED_AT)),
        responses,
        review(row));
  }

  private static Optional<CorrectionReview> review(Record row) {
    return Optional.ofNullable(row.get(CORRECTION_REVIEW.OUTCOME))
        .map(
            outcome ->
                new CorrectionReview(
                    row.get(CORRECTION_REVIEW.SITTING_ID),
                    row.get(CORRECTION_REVIEW.INSTRUMENT_ID),
                    row.get(CORRECTION_REVIEW.INSTRUMENT_VERSION),
                    outcome,
                    row.get(CORRECTION_REVIEW.NOTE),
                    row.get(CORRECTION_REVIEW.REVIEWED_BY_ACCOUNT_ID),
                    row.get(CORRECTION_REVIEW.REVIEWED_AS),
                    row.get(CORRECTION_REVIEW.REVIEWED_AT)));
  }

  private static SittingId id(Record row) {
    return row.get(SITTING.SITTING_ID);
  }
}
