package org.bridewell.db.safety;

import static org.bridewell.db.jooq.Tables.GLUCOSE_READING;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.safety.GlucoseReading;
import org.bridewell.core.safety.Glucoses;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.db.type.Once;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqGlucoses implements Glucoses {
  private final DSLContext dsl;

  JooqGlucoses(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean keep(GlucoseReading reading) {
    return Once.inserted(
        dsl.insertInto(GLUCOSE_READING)
            .set(GLUCOSE_READING.ANSWER_ID, reading.id())
            .set(GLUCOSE_READING.DETENTION_ID, reading.detention())
            .set(GLUCOSE_READING.MMOL_PER_LITRE, reading.mmol().orElse(null))
            .set(GLUCOSE_READING.MEASURED_BY_ACCOUNT_ID, reading.by())
            .set(GLUCOSE_READING.MEASURED_AT, reading.at()));
  }

  @Override
  public List<GlucoseReading> all(DetentionId detention) {
    return dsl.selectFrom(GLUCOSE_READING)
        .where(GLUCOSE_READING.DETENTION_ID.eq(detention))
        .orderBy(GLUCOSE_READING.MEASURED_AT.desc(), GLUCOSE_READING.ANSWER_ID.desc())
        .fetch(
            row ->
                new GlucoseReading(
                    row.getAnswerId(),
                    row.getDetentionId(),
                    Optional.ofNullable(row.getMmolPerLitre()),
                    row.getMeasuredByAccountId(),
                    row.getMeasuredAt()));
  }
}
