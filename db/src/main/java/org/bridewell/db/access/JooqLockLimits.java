package org.bridewell.db.access;

import static org.bridewell.db.jooq.Tables.SUITE_LOCK_LIMIT;

import java.time.Duration;
import java.util.Map;
import org.bridewell.core.access.LockLimits;
import org.bridewell.core.access.PageKind;
import org.bridewell.core.shared.SuiteId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqLockLimits implements LockLimits {
  private final DSLContext dsl;

  JooqLockLimits(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Map<PageKind, Duration> of(SuiteId suite) {
    return dsl.select(SUITE_LOCK_LIMIT.KIND, SUITE_LOCK_LIMIT.SECONDS)
        .from(SUITE_LOCK_LIMIT)
        .where(SUITE_LOCK_LIMIT.SUITE_ID.eq(suite))
        .fetchMap(SUITE_LOCK_LIMIT.KIND, row -> Duration.ofSeconds(row.value2()));
  }

  @Override
  public void set(SuiteId suite, PageKind kind, Duration limit) {
    int seconds = Math.toIntExact(limit.toSeconds());
    dsl.insertInto(SUITE_LOCK_LIMIT)
        .set(SUITE_LOCK_LIMIT.SUITE_ID, suite)
        .set(SUITE_LOCK_LIMIT.KIND, kind)
        .set(SUITE_LOCK_LIMIT.SECONDS, seconds)
        .onDuplicateKeyUpdate()
        .set(SUITE_LOCK_LIMIT.SECONDS, seconds)
        .execute();
  }
}
