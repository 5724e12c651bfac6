package org.bridewell.db.note;

import static org.bridewell.db.jooq.Tables.ACCOUNT;
import static org.bridewell.db.jooq.Tables.SHIFT_HANDOVER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.note.Handover;
import org.bridewell.core.note.Handovers;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.HandoverId;
import org.bridewell.core.shared.SuiteId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqHandovers implements Handovers {
  private static final int LAST = 10;

  private final DSLContext dsl;

  JooqHandovers(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void add(Handover handover) {
    dsl.insertInto(SHIFT_HANDOVER)
        .set(SHIFT_HANDOVER.HANDOVER_ID, handover.id())
        .set(SHIFT_HANDOVER.SUITE_ID, handover.suite())
        .set(SHIFT_HANDOVER.WORDS, handover.words())
        .set(SHIFT_HANDOVER.GIVEN_BY_ACCOUNT_ID, handover.givenBy())
        .set(SHIFT_HANDOVER.GIVEN_AT, handover.givenAt())
        .execute();
  }

  @Override
  public List<Handover> of(SuiteId suite) {
    var giver = ACCOUNT.as("giver");
    var taker = ACCOUNT.as("taker");
    return dsl.select(SHIFT_HANDOVER.fields())
        .select(giver.DISPLAY_NAME, taker.DISPLAY_NAME)
        .from(SHIFT_HANDOVER)
        .join(giver)
        .on(giver.ACCOUNT_ID.eq(SHIFT_HANDOVER.GIVEN_BY_ACCOUNT_ID))
        .leftJoin(taker)
        .on(taker.ACCOUNT_ID.eq(SHIFT_HANDOVER.TAKEN_BY_ACCOUNT_ID))
        .where(SHIFT_HANDOVER.SUITE_ID.eq(suite))
        .orderBy(SHIFT_HANDOVER.GIVEN_AT.desc(), SHIFT_HANDOVER.HANDOVER_ID.desc())
        .limit(LAST)
        .fetch(
            row ->
                new Handover(
                    row.get(SHIFT_HANDOVER.HANDOVER_ID),
                    row.get(SHIFT_HANDOVER.SUITE_ID),
                    row.get(SHIFT_HANDOVER.WORDS),
                    row.get(SHIFT_HANDOVER.GIVEN_BY_ACCOUNT_ID),
                    row.get(giver.DISPLAY_NAME),
                    row.get(SHIFT_HANDOVER.GIVEN_AT),
                    Optional.ofNullable(row.get(SHIFT_HANDOVER.TAKEN_AT))
                        .map(at -> new Handover.Taken(row.get(taker.DISPLAY_NAME), at))));
  }

  @Override
  public boolean taken(HandoverId id, SuiteId suite, AccountId by, Instant at) {
    return dsl.update(SHIFT_HANDOVER)
            .set(SHIFT_HANDOVER.TAKEN_BY_ACCOUNT_ID, by)
            .set(SHIFT_HANDOVER.TAKEN_AT, at)
            .where(SHIFT_HANDOVER.HANDOVER_ID.eq(id))
            .and(SHIFT_HANDOVER.SUITE_ID.eq(suite))
            .and(SHIFT_HANDOVER.TAKEN_AT.isNull())
            .execute()
        == 1;
  }
}
