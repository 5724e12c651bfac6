package org.bridewell.db.note;

import static org.bridewell.db.jooq.Tables.ACCOUNT;
import static org.bridewell.db.jooq.Tables.CLINICAL_NOTE;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.note.Note;
import org.bridewell.core.note.Notes;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.db.type.Once;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class JooqNotes implements Notes {
  private final DSLContext dsl;

  JooqNotes(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean add(Note note) {
    return Once.inserted(
        dsl.insertInto(CLINICAL_NOTE)
            .set(CLINICAL_NOTE.NOTE_ID, note.id())
            .set(CLINICAL_NOTE.DETENTION_ID, note.detention())
            .set(CLINICAL_NOTE.KIND, note.kind())
            .set(CLINICAL_NOTE.ADDED_TO_NOTE_ID, note.addedTo().orElse(null))
            .set(CLINICAL_NOTE.WORDS, note.words())
            .set(CLINICAL_NOTE.DISCUSSED_WITH, note.discussedWith())
            .set(CLINICAL_NOTE.OBSERVED_AT, note.observedAt())
            .set(CLINICAL_NOTE.RECORDED_BY_ACCOUNT_ID, note.recordedBy())
            .set(CLINICAL_NOTE.RECORDED_AT, note.recordedAt()));
  }

  @Override
  public List<Note> of(DetentionId detention) {
    return dsl.select(CLINICAL_NOTE.fields())
        .select(ACCOUNT.DISPLAY_NAME)
        .from(CLINICAL_NOTE)
        .join(ACCOUNT)
        .on(ACCOUNT.ACCOUNT_ID.eq(CLINICAL_NOTE.RECORDED_BY_ACCOUNT_ID))
        .where(CLINICAL_NOTE.DETENTION_ID.eq(detention))
        .orderBy(CLINICAL_NOTE.RECORDED_AT.desc(), CLINICAL_NOTE.NOTE_ID.desc())
        .fetch(JooqNotes::note);
  }

  private static Note note(Record row) {
    return new Note(
        row.get(CLINICAL_NOTE.NOTE_ID),
        row.get(CLINICAL_NOTE.DETENTION_ID),
        row.get(CLINICAL_NOTE.KIND),
        Optional.ofNullable(row.get(CLINICAL_NOTE.ADDED_TO_NOTE_ID)),
        row.get(CLINICAL_NOTE.WORDS),
        row.get(CLINICAL_NOTE.DISCUSSED_WITH),
        row.get(CLINICAL_NOTE.OBSERVED_AT),
        row.get(CLINICAL_NOTE.RECORDED_BY_ACCOUNT_ID),
        row.get(ACCOUNT.DISPLAY_NAME),
        row.get(CLINICAL_NOTE.RECORDED_AT));
  }
}
