package org.bridewell.db.referral;

import static org.bridewell.db.jooq.Tables.SCREENING_RESULT;
import static org.bridewell.db.jooq.Tables.SITTING;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bridewell.core.referral.AlcoholResult;
import org.bridewell.core.screening.SittingState;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.SittingId;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The alcohol results of a stay: those of the latest completed sitting that asked about alcohol.
final class AlcoholResults {
  private static final List<InstrumentId> INSTRUMENTS =
      List.of(new InstrumentId(AlcoholResult.AUDIT), new InstrumentId(AlcoholResult.AUDIT_C));

  private AlcoholResults() {}

  static List<AlcoholResult> of(DSLContext dsl, DetentionId detention) {
    return dsl.select(
            SCREENING_RESULT.INSTRUMENT_ID,
            SCREENING_RESULT.TOTAL,
            SCREENING_RESULT.BAND,
            SCREENING_RESULT.HIGHEST)
        .from(SCREENING_RESULT)
        .where(SCREENING_RESULT.SITTING_ID.eq(latest(detention)))
        .and(SCREENING_RESULT.INSTRUMENT_ID.in(INSTRUMENTS))
        .orderBy(SCREENING_RESULT.INSTRUMENT_ID)
        .fetch(AlcoholResults::result);
  }

  /// The sitting that they are of; empty when nobody asked about alcohol.
  static Optional<SittingId> sitting(DSLContext dsl, DetentionId detention) {
    return dsl.selectFrom(SITTING)
        .where(SITTING.SITTING_ID.eq(latest(detention)))
        .fetchOptional(SITTING.SITTING_ID);
  }

  private static Select<Record1<SittingId>> latest(DetentionId detention) {
    var asked = SCREENING_RESULT.as("asked");
    return DSL.select(SITTING.SITTING_ID)
        .from(SITTING)
        .where(SITTING.DETENTION_ID.eq(detention))
        .and(SITTING.STATE.eq(SittingState.COMPLETE))
        .and(
            DSL.exists(
                DSL.selectOne()
                    .from(asked)
                    .where(asked.SITTING_ID.eq(SITTING.SITTING_ID))
                    .and(asked.INSTRUMENT_ID.in(INSTRUMENTS))))
        .orderBy(SITTING.COMPLETED_AT.desc(), SITTING.SITTING_ID.desc())
        .limit(1);
  }

  private static AlcoholResult result(Record row) {
    return new AlcoholResult(
        row.get(SCREENING_RESULT.INSTRUMENT_ID).value(),
        number(row.get(SCREENING_RESULT.TOTAL)),
        Optional.ofNullable(row.get(SCREENING_RESULT.BAND)),
        number(row.get(SCREENING_RESULT.HIGHEST)));
  }

  private static OptionalInt number(@Nullable Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }
}
