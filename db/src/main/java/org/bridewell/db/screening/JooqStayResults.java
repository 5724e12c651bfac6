package org.bridewell.db.screening;

import static org.bridewell.db.jooq.Tables.SITTING;

import java.util.List;
import org.bridewell.core.screening.KeptResult;
import org.bridewell.core.screening.SittingState;
import org.bridewell.core.screening.StayResults;
import org.bridewell.core.shared.DetentionId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqStayResults implements StayResults {
  private final DSLContext dsl;
  private final ResultRows results;

  JooqStayResults(DSLContext dsl) {
    this.dsl = dsl;
    this.results = new ResultRows(dsl);
  }

  @Override
  public List<KeptResult> of(DetentionId stay) {
    return dsl
        .select(SITTING.SITTING_ID)
        .from(SITTING)
        .where(SITTING.DETENTION_ID.eq(stay))
        .and(SITTING.STATE.eq(SittingState.COMPLETE))
        .orderBy(SITTING.COMPLETED_AT, SITTING.SITTING_ID)
        .fetch(SITTING.SITTING_ID)
        .stream()
        .flatMap(sitting -> results.of(sitting).stream())
        .toList();
  }
}
