package org.bridewell.db.custody;

import static org.bridewell.db.jooq.Tables.SUITE_CHANGE;
import static org.jooq.impl.DSL.max;

import java.time.Instant;
import java.util.List;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.shared.SuiteId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqSuiteChanges implements SuiteChanges {
  private final DSLContext dsl;

  JooqSuiteChanges(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void changed(SuiteId suite, Instant now) {
    dsl.insertInto(SUITE_CHANGE)
        .set(SUITE_CHANGE.SUITE_ID, suite)
        .set(SUITE_CHANGE.CHANGED_AT, now)
        .execute();
  }

  @Override
  public List<Change> after(long mark) {
    return dsl.select(SUITE_CHANGE.CHANGE_ID, SUITE_CHANGE.SUITE_ID)
        .from(SUITE_CHANGE)
        .where(SUITE_CHANGE.CHANGE_ID.gt(mark))
        .orderBy(SUITE_CHANGE.CHANGE_ID)
        .fetch(row -> new Change(row.value1(), row.value2()));
  }

  @Override
  public long newest() {
    var newest = dsl.select(max(SUITE_CHANGE.CHANGE_ID)).from(SUITE_CHANGE).fetchOne(0, Long.class);
    return newest == null ? 0 : newest;
  }
}
