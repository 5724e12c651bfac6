package org.bridewell.db.audit;

import static org.bridewell.db.jooq.Tables.AUDIT_ENTRY;
import static org.bridewell.db.jooq.Tables.AUDIT_SEAL;
import static org.bridewell.db.jooq.Tables.AUDIT_SEALED;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.audit.AuditSeals;
import org.bridewell.core.audit.Covered;
import org.bridewell.core.audit.Hash;
import org.bridewell.core.audit.Seal;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/// The chain in the database, as the sealer's account sees it: it may add, never change.
@Repository
class JooqAuditSeals implements AuditSeals {
  private final DSLContext dsl;

  JooqAuditSeals(@Qualifier("sealer") DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<Seal> latest() {
    return dsl.selectFrom(AUDIT_SEAL)
        .orderBy(AUDIT_SEAL.SEAL_NUMBER.desc())
        .limit(1)
        .fetchOptional(SealRows::seal);
  }

  @Override
  public List<Seal> after(long number, int limit) {
    return dsl.selectFrom(AUDIT_SEAL)
        .where(AUDIT_SEAL.SEAL_NUMBER.gt(number))
        .orderBy(AUDIT_SEAL.SEAL_NUMBER)
        .limit(limit)
        .fetch(SealRows::seal);
  }

  /// Marks first and reads back what it marked: what commits in between waits for the next seal.
  @Override
  public List<Covered> cover(long number, Instant from, Instant until, int limit) {
    dsl.insertInto(
            AUDIT_SEALED, AUDIT_SEALED.WRITER, AUDIT_SEALED.SEQUENCE, AUDIT_SEALED.SEAL_NUMBER)
        .select(
            select(AUDIT_ENTRY.WRITER, AUDIT_ENTRY.SEQUENCE, val(number))
                .from(AUDIT_ENTRY)
                .leftAntiJoin(AUDIT_SEALED)
                .on(AUDIT_SEALED.WRITER.eq(AUDIT_ENTRY.WRITER))
                .and(AUDIT_SEALED.SEQUENCE.eq(AUDIT_ENTRY.SEQUENCE))
                .where(AUDIT_ENTRY.HAPPENED_AT.ge(from))
                .and(AUDIT_ENTRY.HAPPENED_AT.lt(until))
                .orderBy(AUDIT_ENTRY.HAPPENED_AT, AUDIT_ENTRY.WRITER, AUDIT_ENTRY.SEQUENCE)
                .limit(limit))
        .execute();
    return dsl.select(AUDIT_ENTRY.WRITER, AUDIT_ENTRY.SEQUENCE, AUDIT_ENTRY.HMAC)
        .from(AUDIT_SEALED)
        .join(AUDIT_ENTRY)
        .on(AUDIT_ENTRY.WRITER.eq(AUDIT_SEALED.WRITER))
        .and(AUDIT_ENTRY.SEQUENCE.eq(AUDIT_SEALED.SEQUENCE))
        .where(AUDIT_SEALED.SEAL_NUMBER.eq(number))
        .fetch(row -> new Covered(row.value1(), row.value2(), Hash.of(row.value3())));
  }

  @Override
  public void add(Seal seal) {
    dsl.insertInto(AUDIT_SEAL)
        .set(AUDIT_SEAL.SEAL_NUMBER, seal.number())
        .set(AUDIT_SEAL.SEALED_AT, seal.sealedAt())
        .set(AUDIT_SEAL.ENTRIES, seal.entries())
        .set(AUDIT_SEAL.PREVIOUS, seal.previous().bytes())
        .set(AUDIT_SEAL.HASH, seal.hash().bytes())
        .execute();
  }
}
