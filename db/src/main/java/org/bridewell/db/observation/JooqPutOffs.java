package org.bridewell.db.observation;

import static org.bridewell.db.jooq.Tables.PUT_OFF;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.observation.PutOff;
import org.bridewell.core.observation.PutOffs;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.db.type.Once;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqPutOffs implements PutOffs {
  private final DSLContext dsl;

  JooqPutOffs(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean keep(PutOff putOff) {
    return Once.inserted(
        dsl.insertInto(PUT_OFF)
            .set(PUT_OFF.ANSWER_ID, putOff.id())
            .set(PUT_OFF.DETENTION_ID, putOff.detention())
            .set(PUT_OFF.REASON, putOff.reason())
            .set(PUT_OFF.ROUND_ID, putOff.check().orElse(null))
            .set(PUT_OFF.TRY_AGAIN_AT, putOff.tryAgainAt())
            .set(PUT_OFF.RECORDED_AT, putOff.recordedAt())
            .set(PUT_OFF.RECORDED_BY_ACCOUNT_ID, putOff.by()));
  }

  @Override
  public List<PutOff> of(DetentionId detention) {
    return dsl.selectFrom(PUT_OFF)
        .where(PUT_OFF.DETENTION_ID.eq(detention))
        .orderBy(PUT_OFF.RECORDED_AT, PUT_OFF.ANSWER_ID)
        .fetch(
            row ->
                new PutOff(
                    row.getAnswerId(),
                    row.getDetentionId(),
                    row.getReason(),
                    Optional.ofNullable(row.getRoundId()),
                    row.getTryAgainAt(),
                    row.getRecordedByAccountId(),
                    row.getRecordedAt()));
  }
}
