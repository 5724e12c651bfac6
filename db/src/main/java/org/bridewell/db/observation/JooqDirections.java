package org.bridewell.db.observation;

import static org.bridewell.db.jooq.Tables.CLOCK_DIRECTION;

import org.bridewell.core.observation.Directions;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqDirections implements Directions {
  private final DSLContext dsl;

  JooqDirections(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void keep(Direction direction) {
    dsl.insertInto(CLOCK_DIRECTION)
        .set(CLOCK_DIRECTION.CLOCK_ID, direction.clock())
        .set(CLOCK_DIRECTION.CLINICIAN, direction.clinician())
        .set(CLOCK_DIRECTION.REASON, direction.reason())
        .set(CLOCK_DIRECTION.RECORDED_AT, direction.recordedAt())
        .set(CLOCK_DIRECTION.RECORDED_BY_ACCOUNT_ID, direction.by())
        .execute();
  }
}
