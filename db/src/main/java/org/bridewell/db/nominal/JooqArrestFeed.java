package org.bridewell.db.nominal;

import static org.bridewell.db.jooq.Tables.ARREST_NOTICE;
import static org.bridewell.db.jooq.Tables.DETENTION;
import static org.bridewell.db.jooq.Tables.NOMINAL_LINK;
import static org.bridewell.db.jooq.Tables.SUITE;

import java.time.Clock;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.nominal.ArrestFeed;
import org.bridewell.core.shared.DetentionId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/// Writes notices on the health account, which alone can join a stay to a nominal.
@Repository
class JooqArrestFeed implements ArrestFeed.Notices {
  private final DSLContext dsl;
  private final Clock clock;

  JooqArrestFeed(DSLContext dsl, Clock clock) {
    this.dsl = dsl;
    this.clock = clock;
  }

  @Override
  public void tell(OutboxEvent event, DetentionId detention) {
    dsl.select(NOMINAL_LINK.NOMINAL_ID, SUITE.NAME, DETENTION.OFFENCE_GROUP, DETENTION.ARRIVED_AT)
        .from(DETENTION)
        .join(NOMINAL_LINK)
        .on(NOMINAL_LINK.PERSON_ID.eq(DETENTION.PERSON_ID))
        .join(SUITE)
        .on(SUITE.SUITE_ID.eq(DETENTION.SUITE_ID))
        .where(DETENTION.DETENTION_ID.eq(detention))
        .fetchOptional()
        .ifPresent(
            stay ->
                dsl.insertInto(ARREST_NOTICE)
                    .set(ARREST_NOTICE.EVENT_ID, event.id())
                    .set(ARREST_NOTICE.NOMINAL_ID, stay.value1())
                    .set(ARREST_NOTICE.SUITE_NAME, stay.value2())
                    .set(ARREST_NOTICE.OFFENCE_GROUP, stay.value3())
                    .set(ARREST_NOTICE.ARRIVED_AT, stay.value4())
                    .set(ARREST_NOTICE.TOLD_AT, clock.instant())
                    .execute());
  }
}
