package org.bridewell.db.screening;

import static org.bridewell.db.jooq.Tables.LENT_ANSWER;
import static org.bridewell.db.jooq.Tables.LENT_SCREEN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.screening.Lend;
import org.bridewell.core.screening.Lends;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DeviceId;
import org.bridewell.core.shared.LendId;
import org.bridewell.db.jooq.tables.records.LentScreenRecord;
import org.bridewell.db.type.Once;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqLends implements Lends {
  private final DSLContext dsl;

  JooqLends(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void lend(Lend lend) {
    dsl.insertInto(LENT_SCREEN)
        .set(LENT_SCREEN.LEND_ID, lend.id())
        .set(LENT_SCREEN.DEVICE_ID, lend.device())
        .set(LENT_SCREEN.SUITE_ID, lend.suite())
        .set(LENT_SCREEN.SITTING_ID, lend.sitting())
        .set(LENT_SCREEN.DETENTION_ID, lend.detention())
        .set(LENT_SCREEN.SECTION, lend.section())
        .set(LENT_SCREEN.LENT_BY_ACCOUNT_ID, lend.by())
        .set(LENT_SCREEN.LENT_AT, lend.lentAt())
        .set(LENT_SCREEN.TOUCHED_AT, lend.touchedAt())
        .set(LENT_SCREEN.WRONG_PINS, lend.wrongPins())
        .execute();
  }

  @Override
  public Optional<Lend> lock(LendId id) {
    return lock(LENT_SCREEN.LEND_ID.eq(id));
  }

  @Override
  public Optional<Lend> lock(DeviceId device) {
    return lock(LENT_SCREEN.DEVICE_ID.eq(device));
  }

  private Optional<Lend> lock(Condition which) {
    return dsl.selectFrom(LENT_SCREEN)
        .where(which)
        .and(LENT_SCREEN.ENDED.isNull())
        .forUpdate()
        .fetchOptional(JooqLends::lend);
  }

  @Override
  public List<Lend> untouchedSince(Instant before) {
    return dsl.selectFrom(LENT_SCREEN)
        .where(LENT_SCREEN.ENDED.isNull())
        .and(LENT_SCREEN.TOUCHED_AT.lt(before))
        .orderBy(LENT_SCREEN.LEND_ID)
        .fetch(JooqLends::lend);
  }

  @Override
  public void touched(LendId id, Instant at) {
    dsl.update(LENT_SCREEN)
        .set(LENT_SCREEN.TOUCHED_AT, at)
        .where(LENT_SCREEN.LEND_ID.eq(id))
        .execute();
  }

  @Override
  public void answered(LendId id, AnswerId answer) {
    Once.inserted(
        dsl.insertInto(LENT_ANSWER)
            .set(LENT_ANSWER.ANSWER_ID, answer)
            .set(LENT_ANSWER.LEND_ID, id));
  }

  @Override
  public void wrongPin(LendId id, int wrong, Instant until) {
    dsl.update(LENT_SCREEN)
        .set(LENT_SCREEN.WRONG_PINS, wrong)
        .set(LENT_SCREEN.NEXT_PIN_AT, until)
        .where(LENT_SCREEN.LEND_ID.eq(id))
        .execute();
  }

  @Override
  public void end(LendId id, Lend.Ended how, Instant at) {
    dsl.update(LENT_SCREEN)
        .set(LENT_SCREEN.ENDED, how)
        .set(LENT_SCREEN.ENDED_AT, at)
        .where(LENT_SCREEN.LEND_ID.eq(id))
        .execute();
  }

  private static Lend lend(LentScreenRecord row) {
    return new Lend(
        row.getLendId(),
        row.getDeviceId(),
        row.getSuiteId(),
        row.getSittingId(),
        row.getDetentionId(),
        row.getSection(),
        row.getLentByAccountId(),
        row.getLentAt(),
        row.getTouchedAt(),
        row.getWrongPins(),
        Optional.ofNullable(row.getNextPinAt()));
  }
}
