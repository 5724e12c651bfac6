package org.bridewell.db.instrument;

import static org.bridewell.db.jooq.Tables.INSTRUMENT_PERMISSION;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.instrument.PermissionStep;
import org.bridewell.core.instrument.Permissions;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.db.jooq.tables.records.InstrumentPermissionRecord;
import org.bridewell.db.type.Once;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqPermissions implements Permissions {
  private final DSLContext dsl;

  JooqPermissions(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public List<PermissionStep> all() {
    return dsl.selectFrom(INSTRUMENT_PERMISSION)
        .orderBy(INSTRUMENT_PERMISSION.INSTRUMENT_ID, INSTRUMENT_PERMISSION.STEP)
        .fetch(JooqPermissions::step);
  }

  @Override
  public Optional<PermissionStep> last(InstrumentId instrument) {
    return dsl.selectFrom(INSTRUMENT_PERMISSION)
        .where(INSTRUMENT_PERMISSION.INSTRUMENT_ID.eq(instrument))
        .orderBy(INSTRUMENT_PERMISSION.STEP.desc())
        .limit(1)
        .fetchOptional(JooqPermissions::step);
  }

  @Override
  public boolean add(PermissionStep step) {
    return Once.inserted(
        dsl.insertInto(INSTRUMENT_PERMISSION)
            .set(INSTRUMENT_PERMISSION.INSTRUMENT_ID, step.instrument())
            .set(INSTRUMENT_PERMISSION.STEP, step.step())
            .set(INSTRUMENT_PERMISSION.DECISION, step.decision())
            .set(INSTRUMENT_PERMISSION.GIVEN_BY, step.givenBy())
            .set(INSTRUMENT_PERMISSION.GIVEN_ON, step.givenOn())
            .set(INSTRUMENT_PERMISSION.REFERENCE, step.reference())
            .set(INSTRUMENT_PERMISSION.NOTE, step.note())
            .set(INSTRUMENT_PERMISSION.ACCOUNT_ID, step.by())
            .set(INSTRUMENT_PERMISSION.RECORDED_AS, step.recordedAs())
            .set(INSTRUMENT_PERMISSION.RECORDED_AT, step.at()));
  }

  private static PermissionStep step(InstrumentPermissionRecord row) {
    return new PermissionStep(
        row.getInstrumentId(),
        row.getStep(),
        row.getDecision(),
        row.getGivenBy(),
        row.getGivenOn(),
        row.getReference(),
        row.getNote(),
        row.getAccountId(),
        row.getRecordedAs(),
        row.getRecordedAt());
  }
}
