package org.bridewell.db.screening;

import static org.bridewell.db.jooq.Tables.SCREENING_RESULT;

import java.time.Instant;
import java.util.stream.Collectors;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Flag;
import org.bridewell.core.instrument.Totals;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.core.shared.SittingId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// How a result is kept: what queries need of it; the answers and the instrument's version say the
/// rest.
final class ResultRows {
  private final DSLContext dsl;

  ResultRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  void insert(SittingId id, ScoreResult score, Instant at) {
    switch (score) {
      case ScoreResult.Scored s ->
          row(id, s, "SCORED", s.total(), s.total(), s.total(), s.band().code(), at);
      case ScoreResult.Noted n ->
          row(id, n, "NOTED", null, null, null, n.band().map(Band::code).orElse(null), at);
      case ScoreResult.Incomplete i -> row(id, i, "INCOMPLETE", null, from(i), to(i), null, at);
      case ScoreResult.NotApplicable n -> row(id, n, "NOT_APPLICABLE", null, null, null, null, at);
      case ScoreResult.Invalid _ ->
          throw new IllegalStateException("an answer that its item does not have");
    }
  }

  private static @Nullable Integer from(ScoreResult.Incomplete result) {
    return result.totals().map(Totals::from).orElse(null);
  }

  private static @Nullable Integer to(ScoreResult.Incomplete result) {
    return result.totals().map(Totals::to).orElse(null);
  }

  private void row(
      SittingId id,
      ScoreResult score,
      String outcome,
      @Nullable Integer total,
      @Nullable Integer lowest,
      @Nullable Integer highest,
      @Nullable String band,
      Instant at) {
    dsl.insertInto(SCREENING_RESULT)
        .set(SCREENING_RESULT.SITTING_ID, id)
        .set(SCREENING_RESULT.INSTRUMENT_ID, score.instrument())
        .set(SCREENING_RESULT.INSTRUMENT_VERSION, score.version())
        .set(SCREENING_RESULT.OUTCOME, outcome)
        .set(SCREENING_RESULT.TOTAL, total)
        .set(SCREENING_RESULT.LOWEST, lowest)
        .set(SCREENING_RESULT.HIGHEST, highest)
        .set(SCREENING_RESULT.BAND, band)
        .set(
            SCREENING_RESULT.FLAGS,
            score.flags().stream().map(Flag::code).collect(Collectors.joining(" ")))
        .set(SCREENING_RESULT.SCORED_AT, at)
        .execute();
  }
}
