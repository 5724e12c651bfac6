package org.bridewell.db.consent;

import static org.bridewell.db.jooq.Tables.LEGAL_BASIS;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.consent.LegalBases;
import org.bridewell.core.consent.LegalBasis;
import org.bridewell.core.shared.BasisId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.db.jooq.tables.records.LegalBasisRecord;
import org.bridewell.db.type.Columns;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqLegalBases implements LegalBases {
  private final DSLContext dsl;

  JooqLegalBases(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<LegalBasis> find(BasisId id) {
    return dsl.selectFrom(LEGAL_BASIS)
        .where(LEGAL_BASIS.BASIS_ID.eq(id))
        .fetchOptional(JooqLegalBases::basis);
  }

  @Override
  public Optional<LegalBasis> lock(BasisId id) {
    return dsl.selectFrom(LEGAL_BASIS)
        .where(LEGAL_BASIS.BASIS_ID.eq(id))
        .forUpdate()
        .fetchOptional(JooqLegalBases::basis);
  }

  @Override
  public Optional<LegalBasis> byRequest(UUID requestId) {
    return dsl.selectFrom(LEGAL_BASIS)
        .where(LEGAL_BASIS.REQUEST_ID.eq(Columns.bytes(requestId)))
        .fetchOptional(JooqLegalBases::basis);
  }

  @Override
  public List<LegalBasis> of(DetentionId detention) {
    return dsl.selectFrom(LEGAL_BASIS)
        .where(LEGAL_BASIS.DETENTION_ID.eq(detention))
        .orderBy(LEGAL_BASIS.RECORDED_AT.desc(), LEGAL_BASIS.BASIS_ID.desc())
        .fetch(JooqLegalBases::basis);
  }

  @Override
  public void add(LegalBasis basis, UUID requestId) {
    dsl.insertInto(LEGAL_BASIS)
        .set(LEGAL_BASIS.BASIS_ID, basis.id())
        .set(LEGAL_BASIS.DETENTION_ID, basis.detention())
        .set(LEGAL_BASIS.PERSON_ID, basis.person())
        .set(LEGAL_BASIS.RECIPIENT, basis.recipient())
        .set(LEGAL_BASIS.GROUND, basis.ground())
        .set(LEGAL_BASIS.REASON, basis.reason())
        .set(LEGAL_BASIS.AUTHORISED_BY, basis.authorisedBy())
        .set(LEGAL_BASIS.RECORDED_BY_ACCOUNT_ID, basis.recordedBy())
        .set(LEGAL_BASIS.RECORDED_AT, basis.recordedAt())
        .set(LEGAL_BASIS.MUST_ATTEND_BY_AT, basis.mustAttendBy().orElse(null))
        .set(LEGAL_BASIS.REQUEST_ID, Columns.bytes(requestId))
        .onDuplicateKeyIgnore()
        .execute();
  }

  private static LegalBasis basis(LegalBasisRecord row) {
    return new LegalBasis(
        row.getBasisId(),
        row.getDetentionId(),
        row.getPersonId(),
        row.getRecipient(),
        row.getGround(),
        row.getReason(),
        row.getAuthorisedBy(),
        row.getRecordedByAccountId(),
        row.getRecordedAt(),
        Optional.ofNullable(row.getMustAttendByAt()),
        Optional.ofNullable(row.getEndedAt()));
  }
}
