package org.bridewell.db.screening;

import static org.bridewell.db.jooq.Tables.DETENTION;
import static org.bridewell.db.jooq.Tables.SCREENING_RESULT;
import static org.bridewell.db.jooq.Tables.SITTING;
import static org.bridewell.db.jooq.Tables.SITTING_INSTRUMENT;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Flag;
import org.bridewell.core.instrument.Totals;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.core.scoring.Scorer;
import org.bridewell.core.screening.Earlier;
import org.bridewell.core.screening.KeptResult;
import org.bridewell.core.screening.KeptResult.Outcome;
import org.bridewell.core.screening.SittingState;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.SittingId;
import org.bridewell.db.jooq.tables.records.ScreeningResultRecord;
import org.jooq.DSLContext;
import org.jooq.InsertSetMoreStep;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// How a result is kept, and read back as it was: with the versions of instrument and rules. The
/// raw answers stand beside it in their own rows.
final class ResultRows {
  private final DSLContext dsl;

  ResultRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  void insert(SittingId id, ScoreResult score, Instant at) {
    switch (score) {
      case ScoreResult.Scored scored ->
          row(id, score, Outcome.SCORED, at)
              .set(SCREENING_RESULT.TOTAL, scored.total())
              .set(SCREENING_RESULT.LOWEST, scored.total())
              .set(SCREENING_RESULT.HIGHEST, scored.total())
              .set(SCREENING_RESULT.BAND, scored.band().code())
              .execute();
      case ScoreResult.Noted noted ->
          row(id, score, Outcome.NOTED, at)
              .set(SCREENING_RESULT.BAND, noted.band().map(Band::code).orElse(null))
              .execute();
      case ScoreResult.Incomplete open ->
          row(id, score, Outcome.INCOMPLETE, at)
              .set(SCREENING_RESULT.LOWEST, open.totals().map(Totals::from).orElse(null))
              .set(SCREENING_RESULT.HIGHEST, open.totals().map(Totals::to).orElse(null))
              .set(
                  SCREENING_RESULT.BANDS_POSSIBLE,
                  joined(open.bandsPossible().stream().map(Band::code).toList()))
              .execute();
      case ScoreResult.NotApplicable none ->
          row(id, score, Outcome.NOT_APPLICABLE, at)
              .set(SCREENING_RESULT.NOT_APPLICABLE, none.code())
              .execute();
      case ScoreResult.Invalid _ ->
          throw new IllegalStateException("an answer that its item does not have");
    }
  }

  private InsertSetMoreStep<ScreeningResultRecord> row(
      SittingId id, ScoreResult score, Outcome outcome, Instant at) {
    return dsl.insertInto(SCREENING_RESULT)
        .set(SCREENING_RESULT.SITTING_ID, id)
        .set(SCREENING_RESULT.INSTRUMENT_ID, score.instrument())
        .set(SCREENING_RESULT.INSTRUMENT_VERSION, score.version())
        .set(SCREENING_RESULT.RULES, Scorer.RULES)
        .set(SCREENING_RESULT.OUTCOME, outcome.name())
        .set(SCREENING_RESULT.FLAGS, joined(score.flags().stream().map(Flag::code).toList()))
        .set(SCREENING_RESULT.SCORED_AT, at);
  }

  /// In the order of the sitting's plan.
  List<KeptResult> of(SittingId id) {
    return dsl.select(SCREENING_RESULT.fields())
        .from(SCREENING_RESULT)
        .join(SITTING_INSTRUMENT)
        .on(SITTING_INSTRUMENT.SITTING_ID.eq(SCREENING_RESULT.SITTING_ID))
        .and(SITTING_INSTRUMENT.INSTRUMENT_ID.eq(SCREENING_RESULT.INSTRUMENT_ID))
        .where(SCREENING_RESULT.SITTING_ID.eq(id))
        .orderBy(SITTING_INSTRUMENT.POSITION)
        .fetch(ResultRows::kept);
  }

  List<Earlier> earlier(PersonId person, Instant before) {
    return dsl.select(SCREENING_RESULT.fields())
        .select(SITTING.COMPLETED_AT)
        .from(DETENTION)
        .join(SITTING)
        .on(SITTING.DETENTION_ID.eq(DETENTION.DETENTION_ID))
        .join(SCREENING_RESULT)
        .on(SCREENING_RESULT.SITTING_ID.eq(SITTING.SITTING_ID))
        .where(DETENTION.PERSON_ID.eq(person))
        .and(SITTING.STATE.eq(SittingState.COMPLETE))
        .and(SITTING.COMPLETED_AT.lt(before))
        .orderBy(SITTING.COMPLETED_AT, SITTING.SITTING_ID, SCREENING_RESULT.INSTRUMENT_ID)
        .fetch(
            row ->
                new Earlier(
                    row.get(SCREENING_RESULT.INSTRUMENT_ID),
                    row.get(SCREENING_RESULT.INSTRUMENT_VERSION),
                    row.get(SITTING.COMPLETED_AT),
                    number(row.get(SCREENING_RESULT.TOTAL)),
                    number(row.get(SCREENING_RESULT.LOWEST)),
                    number(row.get(SCREENING_RESULT.HIGHEST)),
                    Optional.ofNullable(row.get(SCREENING_RESULT.BAND))));
  }

  private static KeptResult kept(Record row) {
    return new KeptResult(
        row.get(SCREENING_RESULT.INSTRUMENT_ID),
        row.get(SCREENING_RESULT.INSTRUMENT_VERSION),
        row.get(SCREENING_RESULT.RULES),
        Outcome.valueOf(row.get(SCREENING_RESULT.OUTCOME)),
        number(row.get(SCREENING_RESULT.TOTAL)),
        number(row.get(SCREENING_RESULT.LOWEST)),
        number(row.get(SCREENING_RESULT.HIGHEST)),
        Optional.ofNullable(row.get(SCREENING_RESULT.BAND)),
        split(row.get(SCREENING_RESULT.BANDS_POSSIBLE)),
        split(row.get(SCREENING_RESULT.FLAGS)),
        Optional.ofNullable(row.get(SCREENING_RESULT.NOT_APPLICABLE)));
  }

  private static String joined(List<String> codes) {
    return codes.stream().collect(Collectors.joining(" "));
  }

  private static List<String> split(String codes) {
    return codes.isEmpty() ? List.of() : Arrays.asList(codes.split(" "));
  }

  private static OptionalInt number(@Nullable Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
