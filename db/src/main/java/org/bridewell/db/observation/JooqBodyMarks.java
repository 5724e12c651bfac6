package org.bridewell.db.observation;

import static org.bridewell.db.jooq.Tables.BODY_MARK;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bridewell.core.observation.BodyMark;
import org.bridewell.core.observation.BodyMark.TakenBack;
import org.bridewell.core.observation.BodyMarks;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.MarkId;
import org.bridewell.db.jooq.tables.records.BodyMarkRecord;
import org.bridewell.db.type.Once;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqBodyMarks implements BodyMarks {
  private final DSLContext dsl;

  JooqBodyMarks(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean keep(BodyMark mark) {
    return Once.inserted(
        dsl.insertInto(BODY_MARK)
            .set(BODY_MARK.MARK_ID, mark.id())
            .set(BODY_MARK.DETENTION_ID, mark.detention())
            .set(BODY_MARK.REGION, mark.region())
            .set(BODY_MARK.KIND, mark.kind())
            .set(BODY_MARK.CAUSE, mark.cause())
            .set(BODY_MARK.PAIN, pain(mark))
            .set(BODY_MARK.OBSERVED_AT, mark.observedAt())
            .set(BODY_MARK.RECORDED_AT, mark.recordedAt())
            .set(BODY_MARK.RECORDED_BY_ACCOUNT_ID, mark.by()));
  }

  @Override
  public List<BodyMark> of(DetentionId detention) {
    return dsl.selectFrom(BODY_MARK)
        .where(BODY_MARK.DETENTION_ID.eq(detention))
        .orderBy(BODY_MARK.RECORDED_AT, BODY_MARK.MARK_ID)
        .fetch(JooqBodyMarks::mark);
  }

  @Override
  public void takeBack(MarkId id, DetentionId detention, TakenBack why, AccountId by, Instant at) {
    dsl.update(BODY_MARK)
        .set(BODY_MARK.TAKEN_BACK_AT, at)
        .set(BODY_MARK.TAKEN_BACK_BY_ACCOUNT_ID, by)
        .set(BODY_MARK.TAKEN_BACK_REASON, why)
        .where(BODY_MARK.MARK_ID.eq(id))
        .and(BODY_MARK.DETENTION_ID.eq(detention))
        .and(BODY_MARK.TAKEN_BACK_AT.isNull())
        .execute();
  }

  private static @Nullable Integer pain(BodyMark mark) {
    return mark.pain().isPresent() ? mark.pain().getAsInt() : null;
  }

  private static BodyMark mark(BodyMarkRecord row) {
    return new BodyMark(
        row.getMarkId(),
        row.getDetentionId(),
        row.getRegion(),
        row.getKind(),
        row.getCause(),
        row.getPain() == null ? OptionalInt.empty() : OptionalInt.of(row.getPain()),
        row.getObservedAt(),
        row.getRecordedAt(),
        row.getRecordedByAccountId(),
        Optional.ofNullable(row.getTakenBackReason()));
  }
}
