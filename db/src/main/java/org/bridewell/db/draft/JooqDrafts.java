package org.bridewell.db.draft;

import static org.bridewell.db.jooq.Tables.IMPORTED_INSTRUMENT;
import static org.bridewell.db.jooq.Tables.INSTRUMENT_DRAFT;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.draft.Draft;
import org.bridewell.core.draft.DraftText;
import org.bridewell.core.draft.Drafts;
import org.bridewell.core.draft.ImportedVersion;
import org.bridewell.core.shared.DraftId;
import org.bridewell.db.jooq.tables.records.ImportedInstrumentRecord;
import org.bridewell.db.jooq.tables.records.InstrumentDraftRecord;
import org.bridewell.db.type.Once;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqDrafts implements Drafts {
  private final DSLContext dsl;

  JooqDrafts(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void add(Draft draft) {
    dsl.insertInto(INSTRUMENT_DRAFT)
        .set(INSTRUMENT_DRAFT.DRAFT_ID, draft.id())
        .set(INSTRUMENT_DRAFT.TITLE, draft.title())
        .set(INSTRUMENT_DRAFT.DEFINITION, draft.definition())
        .set(INSTRUMENT_DRAFT.VECTORS, DraftText.vectors(draft.vectors()))
        .set(INSTRUMENT_DRAFT.LEFT_BEHIND, DraftText.faults(draft.leftBehind()))
        .set(INSTRUMENT_DRAFT.SOURCE_SHA256, draft.sourceSha256())
        .set(INSTRUMENT_DRAFT.STATE, draft.state())
        .set(INSTRUMENT_DRAFT.REVISION, draft.revision())
        .set(INSTRUMENT_DRAFT.CHANGED_BY_ACCOUNT_ID, draft.changedBy())
        .set(INSTRUMENT_DRAFT.CHANGED_AS, draft.changedAs())
        .set(INSTRUMENT_DRAFT.CHANGED_AT, draft.changedAt())
        .execute();
  }

  @Override
  public boolean change(Draft draft) {
    return dsl.update(INSTRUMENT_DRAFT)
            .set(INSTRUMENT_DRAFT.DEFINITION, draft.definition())
            .set(INSTRUMENT_DRAFT.VECTORS, DraftText.vectors(draft.vectors()))
            .set(INSTRUMENT_DRAFT.STATE, draft.state())
            .set(INSTRUMENT_DRAFT.REVISION, draft.revision())
            .set(INSTRUMENT_DRAFT.CHANGED_BY_ACCOUNT_ID, draft.changedBy())
            .set(INSTRUMENT_DRAFT.CHANGED_AS, draft.changedAs())
            .set(INSTRUMENT_DRAFT.CHANGED_AT, draft.changedAt())
            .where(INSTRUMENT_DRAFT.DRAFT_ID.eq(draft.id()))
            .and(INSTRUMENT_DRAFT.REVISION.eq(draft.revision() - 1))
            .execute()
        == 1;
  }

  @Override
  public Optional<Draft> find(DraftId id) {
    return dsl.selectFrom(INSTRUMENT_DRAFT)
        .where(INSTRUMENT_DRAFT.DRAFT_ID.eq(id))
        .fetchOptional(JooqDrafts::draft);
  }

  @Override
  public List<Draft> all() {
    return dsl.selectFrom(INSTRUMENT_DRAFT)
        .orderBy(INSTRUMENT_DRAFT.CHANGED_AT.desc(), INSTRUMENT_DRAFT.DRAFT_ID)
        .fetch(JooqDrafts::draft);
  }

  @Override
  public boolean publish(ImportedVersion version) {
    return Once.inserted(
        dsl.insertInto(IMPORTED_INSTRUMENT)
            .set(IMPORTED_INSTRUMENT.INSTRUMENT_ID, version.instrument())
            .set(IMPORTED_INSTRUMENT.INSTRUMENT_VERSION, version.version())
            .set(IMPORTED_INSTRUMENT.DRAFT_ID, version.from())
            .set(IMPORTED_INSTRUMENT.DEFINITION, version.definition())
            .set(IMPORTED_INSTRUMENT.SHA256, version.sha256())
            .set(IMPORTED_INSTRUMENT.VECTORS, DraftText.vectors(version.vectors()))
            .set(IMPORTED_INSTRUMENT.PUBLISHED_BY_ACCOUNT_ID, version.publishedBy())
            .set(IMPORTED_INSTRUMENT.PUBLISHED_AT, version.publishedAt()));
  }

  @Override
  public List<ImportedVersion> published() {
    return dsl.selectFrom(IMPORTED_INSTRUMENT)
        .orderBy(
            IMPORTED_INSTRUMENT.PUBLISHED_AT,
            IMPORTED_INSTRUMENT.INSTRUMENT_ID,
            IMPORTED_INSTRUMENT.INSTRUMENT_VERSION)
        .fetch(JooqDrafts::version);
  }

  private static Draft draft(InstrumentDraftRecord row) {
    return new Draft(
        row.getDraftId(),
        row.getTitle(),
        row.getDefinition(),
        DraftText.vectors(row.getVectors()),
        DraftText.faults(row.getLeftBehind()),
        row.getSourceSha256(),
        row.getState(),
        row.getRevision(),
        row.getChangedByAccountId(),
        row.getChangedAs(),
        row.getChangedAt());
  }

  private static ImportedVersion version(ImportedInstrumentRecord row) {
    return new ImportedVersion(
        row.getInstrumentId(),
        row.getInstrumentVersion(),
        row.getDraftId(),
        row.getDefinition(),
        row.getSha256(),
        DraftText.vectors(row.getVectors()),
        row.getPublishedByAccountId(),
        row.getPublishedAt());
  }
}
