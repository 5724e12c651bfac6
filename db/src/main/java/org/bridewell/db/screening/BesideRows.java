package org.bridewell.db.screening;

import static org.bridewell.db.jooq.Tables.ACCOUNT;
import static org.bridewell.db.jooq.Tables.RAISED_CONCERN;
import static org.bridewell.db.jooq.Tables.SLOT_RESULT;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.screening.Concern;
import org.bridewell.core.screening.RaisedConcern;
import org.bridewell.core.screening.SlotEntry;
import org.bridewell.core.screening.SlotResult;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.SittingId;
import org.bridewell.db.type.Columns;
import org.bridewell.db.type.Once;
import org.jooq.DSLContext;

/// What stands beside the scores of a sitting: a nurse's concern, and results from elsewhere. Both
/// are only ever added.
final class BesideRows {
  private final DSLContext dsl;

  BesideRows(DSLContext dsl) {
    this.dsl = dsl;
  }

  boolean raise(SittingId id, Concern concern, AccountId by, Instant at) {
    return Once.inserted(
        dsl.insertInto(RAISED_CONCERN)
            .set(RAISED_CONCERN.REQUEST_ID, Columns.bytes(concern.id()))
            .set(RAISED_CONCERN.SITTING_ID, id)
            .set(RAISED_CONCERN.INSTRUMENT_ID, concern.instrument())
            .set(RAISED_CONCERN.BAND, concern.band().orElse(null))
            .set(RAISED_CONCERN.REASON, concern.reason())
            .set(RAISED_CONCERN.NOTE, concern.note())
            .set(RAISED_CONCERN.RAISED_BY_ACCOUNT_ID, by)
            .set(RAISED_CONCERN.RAISED_AT, at));
  }

  List<RaisedConcern> concerns(SittingId id) {
    return dsl.select(RAISED_CONCERN.fields())
        .select(ACCOUNT.DISPLAY_NAME)
        .from(RAISED_CONCERN)
        .join(ACCOUNT)
        .on(ACCOUNT.ACCOUNT_ID.eq(RAISED_CONCERN.RAISED_BY_ACCOUNT_ID))
        .where(RAISED_CONCERN.SITTING_ID.eq(id))
        .orderBy(RAISED_CONCERN.RAISED_AT, RAISED_CONCERN.REQUEST_ID)
        .fetch(
            row ->
                new RaisedConcern(
                    new Concern(
                        Columns.uuid(row.get(RAISED_CONCERN.REQUEST_ID)),
                        row.get(RAISED_CONCERN.INSTRUMENT_ID),
                        Optional.ofNullable(row.get(RAISED_CONCERN.BAND)),
                        row.get(RAISED_CONCERN.REASON),
                        row.get(RAISED_CONCERN.NOTE)),
                    row.get(ACCOUNT.DISPLAY_NAME),
                    row.get(RAISED_CONCERN.RAISED_AT)));
  }

  boolean enter(SittingId id, SlotEntry slot, String version, AccountId by, Instant at) {
    return Once.inserted(
        dsl.insertInto(SLOT_RESULT)
            .set(SLOT_RESULT.REQUEST_ID, Columns.bytes(slot.id()))
            .set(SLOT_RESULT.SITTING_ID, id)
            .set(SLOT_RESULT.INSTRUMENT_ID, slot.instrument())
            .set(SLOT_RESULT.INSTRUMENT_VERSION, version)
            .set(SLOT_RESULT.SCORE, slot.score().orElse(null))
            .set(SLOT_RESULT.BAND, slot.band().orElse(null))
            .set(SLOT_RESULT.ASSESSOR, slot.assessor())
            .set(SLOT_RESULT.LICENCE, slot.licence())
            .set(SLOT_RESULT.ENTERED_BY_ACCOUNT_ID, by)
            .set(SLOT_RESULT.ENTERED_AT, at));
  }

  List<SlotResult> slots(SittingId id) {
    var latest = new LinkedHashMap<InstrumentId, SlotResult>();
    dsl.select(SLOT_RESULT.fields())
        .select(ACCOUNT.DISPLAY_NAME)
        .from(SLOT_RESULT)
        .join(ACCOUNT)
        .on(ACCOUNT.ACCOUNT_ID.eq(SLOT_RESULT.ENTERED_BY_ACCOUNT_ID))
        .where(SLOT_RESULT.SITTING_ID.eq(id))
        .orderBy(SLOT_RESULT.ENTERED_AT, SLOT_RESULT.REQUEST_ID)
        .forEach(
            row ->
                latest.put(
                    row.get(SLOT_RESULT.INSTRUMENT_ID),
                    new SlotResult(
                        new SlotEntry(
                            Columns.uuid(row.get(SLOT_RESULT.REQUEST_ID)),
                            row.get(SLOT_RESULT.INSTRUMENT_ID),
                            Optional.ofNullable(row.get(SLOT_RESULT.SCORE)),
                            Optional.ofNullable(row.get(SLOT_RESULT.BAND)),
                            row.get(SLOT_RESULT.ASSESSOR),
                            row.get(SLOT_RESULT.LICENCE)),
                        row.get(SLOT_RESULT.INSTRUMENT_VERSION),
                        row.get(ACCOUNT.DISPLAY_NAME),
                        row.get(SLOT_RESULT.ENTERED_AT))));
    return List.copyOf(latest.values());
  }
}
