package org.bridewell.db.instrument;

import static org.bridewell.db.jooq.Tables.INSTRUMENT_SIGN_OFF;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.instrument.SignOff;
import org.bridewell.core.instrument.SignOffs;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.db.jooq.tables.records.InstrumentSignOffRecord;
import org.bridewell.db.type.Once;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqSignOffs implements SignOffs {
  private final DSLContext dsl;

  JooqSignOffs(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public List<SignOff> all() {
    return dsl.selectFrom(INSTRUMENT_SIGN_OFF)
        .orderBy(
            INSTRUMENT_SIGN_OFF.INSTRUMENT_ID,
            INSTRUMENT_SIGN_OFF.INSTRUMENT_VERSION,
            INSTRUMENT_SIGN_OFF.STEP)
        .fetch(JooqSignOffs::signOff);
  }

  @Override
  public Optional<SignOff> last(InstrumentId instrument, String version) {
    return dsl.selectFrom(INSTRUMENT_SIGN_OFF)
        .where(INSTRUMENT_SIGN_OFF.INSTRUMENT_ID.eq(instrument))
        .and(INSTRUMENT_SIGN_OFF.INSTRUMENT_VERSION.eq(version))
        .orderBy(INSTRUMENT_SIGN_OFF.STEP.desc())
        .limit(1)
        .fetchOptional(JooqSignOffs::signOff);
  }

  @Override
  public boolean add(SignOff made) {
    return Once.inserted(
        dsl.insertInto(INSTRUMENT_SIGN_OFF)
            .set(INSTRUMENT_SIGN_OFF.INSTRUMENT_ID, made.instrument())
            .set(INSTRUMENT_SIGN_OFF.INSTRUMENT_VERSION, made.version())
            .set(INSTRUMENT_SIGN_OFF.STEP, made.step())
            .set(INSTRUMENT_SIGN_OFF.DECISION, made.decision())
            .set(INSTRUMENT_SIGN_OFF.SHA256, made.sha256())
            .set(INSTRUMENT_SIGN_OFF.NOTE, made.note())
            .set(INSTRUMENT_SIGN_OFF.ACCOUNT_ID, made.by())
            .set(INSTRUMENT_SIGN_OFF.SIGNED_AS, made.signedAs())
            .set(INSTRUMENT_SIGN_OFF.DECIDED_AT, made.at()));
  }

  private static SignOff signOff(InstrumentSignOffRecord row) {
    return new SignOff(
        row.getInstrumentId(),
        row.getInstrumentVersion(),
        row.getStep(),
        row.getDecision(),
        row.getSha256(),
        row.getNote(),
        row.getAccountId(),
        row.getSignedAs(),
        row.getDecidedAt());
  }
}
