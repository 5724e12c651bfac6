package org.bridewell.db.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.bridewell.db.jooq.Tables.AUDIT_ENTRY;
import static org.bridewell.db.jooq.Tables.AUDIT_PERSON;
import static org.bridewell.db.jooq.Tables.AUDIT_SEAL;
import static org.bridewell.db.jooq.Tables.AUDIT_SEALED;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bridewell.core.audit.AuditEntry;
import org.bridewell.core.audit.Seal;
import org.bridewell.core.audit.SealedEntry;
import org.bridewell.core.audit.SignedEntry;
import org.bridewell.core.audit.TrailRecords;
import org.bridewell.core.shared.PersonId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/// The whole trail, read for verification with the auditor's account.
@Repository
class JooqTrailRecords implements TrailRecords {
  private final DSLContext dsl;

  JooqTrailRecords(@Qualifier("auditor") DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public long countSeals() {
    return dsl.fetchCount(AUDIT_SEAL);
  }

  @Override
  public List<Seal> sealsAfter(long number, int limit) {
    return dsl.selectFrom(AUDIT_SEAL)
        .where(AUDIT_SEAL.SEAL_NUMBER.gt(number))
        .orderBy(AUDIT_SEAL.SEAL_NUMBER)
        .limit(limit)
        .fetch(SealRows::seal);
  }

  @Override
  public List<SealedEntry> sealed(long first, long last) {
    Map<Place, Set<PersonId>> findable = findable(first, last);
    return dsl.select(AUDIT_SEALED.SEAL_NUMBER)
        .select(AUDIT_ENTRY.fields())
        .from(AUDIT_SEALED)
        .leftJoin(AUDIT_ENTRY)
        .on(AUDIT_ENTRY.WRITER.eq(AUDIT_SEALED.WRITER))
        .and(AUDIT_ENTRY.SEQUENCE.eq(AUDIT_SEALED.SEQUENCE))
        .where(AUDIT_SEALED.SEAL_NUMBER.between(first, last))
        .orderBy(AUDIT_SEALED.SEAL_NUMBER, AUDIT_SEALED.WRITER, AUDIT_SEALED.SEQUENCE)
        .fetch(row -> sealed(row, findable));
  }

  /// Whose trail leads where, under these seals, of entries about several people.
  private Map<Place, Set<PersonId>> findable(long first, long last) {
    return dsl
        .select(AUDIT_PERSON.WRITER, AUDIT_PERSON.SEQUENCE, AUDIT_PERSON.PERSON_ID)
        .from(AUDIT_SEALED)
        .join(AUDIT_PERSON)
        .on(AUDIT_PERSON.WRITER.eq(AUDIT_SEALED.WRITER))
        .and(AUDIT_PERSON.SEQUENCE.eq(AUDIT_SEALED.SEQUENCE))
        .where(AUDIT_SEALED.SEAL_NUMBER.between(first, last))
        .fetch()
        .stream()
        .collect(
            groupingBy(
                row -> new Place(row.value1(), row.value2()),
                mapping(row -> row.value3(), toSet())));
  }

  private static SealedEntry sealed(Record row, Map<Place, Set<PersonId>> findable) {
    long seal = row.get(AUDIT_SEALED.SEAL_NUMBER);
    if (row.get(AUDIT_ENTRY.WRITER) == null) {
      return new SealedEntry(seal, Optional.empty(), Set.of());
    }
    SignedEntry stored = SealRows.entry(row);
    var place = new Place(stored.entry().writer(), stored.entry().sequence());
    PersonId alone = row.get(AUDIT_ENTRY.PERSON_ID);
    var found = alone == null ? findable.getOrDefault(place, Set.of()) : Set.of(alone);
    return new SealedEntry(seal, Optional.of(stored), found);
  }

  private record Place(String writer, long sequence) {}

  /// A row that points to a seal which does not exist covers nothing.
  @Override
  public List<SignedEntry> unsealedAfter(Optional<AuditEntry> last, int limit) {
    return dsl.selectFrom(AUDIT_ENTRY)
        .where(last.map(JooqTrailRecords::after).orElse(noCondition()))
        .and(
            notExists(
                selectOne()
                    .from(AUDIT_SEALED)
                    .join(AUDIT_SEAL)
                    .on(AUDIT_SEAL.SEAL_NUMBER.eq(AUDIT_SEALED.SEAL_NUMBER))
                    .where(AUDIT_SEALED.WRITER.eq(AUDIT_ENTRY.WRITER))
                    .and(AUDIT_SEALED.SEQUENCE.eq(AUDIT_ENTRY.SEQUENCE))))
        .orderBy(AUDIT_ENTRY.WRITER, AUDIT_ENTRY.SEQUENCE)
        .limit(limit)
        .fetch(SealRows::entry);
  }

  private static Condition after(AuditEntry last) {
    return row(AUDIT_ENTRY.WRITER, AUDIT_ENTRY.SEQUENCE).gt(last.writer(), last.sequence());
  }
}
