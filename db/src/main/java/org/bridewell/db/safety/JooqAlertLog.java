package org.bridewell.db.safety;

import static org.bridewell.db.jooq.Tables.ALERT;
import static org.bridewell.db.jooq.Tables.ALERT_MISTAKE;
import static org.bridewell.db.jooq.Tables.ALERT_STEP;
import static org.bridewell.db.jooq.Tables.DETENTION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.safety.AlertLog;
import org.bridewell.core.safety.AlertStep;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqAlertLog implements AlertLog {
  private final DSLContext dsl;

  JooqAlertLog(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public List<Raised> raised(Instant from, Instant until) {
    return dsl.select(
            ALERT.FLAG,
            ALERT.LEVEL,
            ALERT.RAISED_AT,
            ALERT.ACKNOWLEDGED_AT,
            ALERT_MISTAKE.ALERT_ID,
            ALERT_STEP.STEP)
        .from(ALERT)
        .leftJoin(ALERT_MISTAKE)
        .on(ALERT_MISTAKE.ALERT_ID.eq(ALERT.ALERT_ID))
        .leftJoin(ALERT_STEP)
        .on(ALERT_STEP.ALERT_ID.eq(ALERT.ALERT_ID))
        .and(ALERT_STEP.RAISED_AT.eq(ALERT.RAISED_AT))
        .and(ALERT_STEP.STEP.eq(AlertStep.WHOLE_SUITE))
        .where(ALERT.RAISED_AT.ge(from))
        .and(ALERT.RAISED_AT.lt(until))
        .orderBy(ALERT.RAISED_AT, ALERT.ALERT_ID)
        .fetch(
            row ->
                new Raised(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    Optional.ofNullable(row.value4()),
                    row.value5() != null,
                    row.value6() != null));
  }

  @Override
  public int arrivals(Instant from, Instant until) {
    return dsl.fetchCount(
        DETENTION, DETENTION.ARRIVED_AT.ge(from).and(DETENTION.ARRIVED_AT.lt(until)));
  }
}
