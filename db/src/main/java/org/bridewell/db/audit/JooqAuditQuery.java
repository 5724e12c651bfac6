package org.bridewell.db.audit;

import static org.bridewell.db.jooq.Tables.ACCOUNT;
import static org.bridewell.db.jooq.Tables.AUDIT_ENTRY;
import static org.bridewell.db.jooq.Tables.AUDIT_PERSON;
import static org.bridewell.db.jooq.Tables.AUDIT_SEAL;
import static org.bridewell.db.jooq.Tables.AUDIT_SEALED;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.bridewell.core.audit.AuditEntry;
import org.bridewell.core.audit.AuditFilter;
import org.bridewell.core.audit.AuditItem;
import org.bridewell.core.audit.AuditKey;
import org.bridewell.core.audit.AuditQuery;
import org.bridewell.core.audit.SignedEntry;
import org.bridewell.core.shared.PersonId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/// The auditor's list, with the auditor's account: it can read the trail and the names of accounts,
/// nothing about the people whose ids stand there.
@Repository
class JooqAuditQuery implements AuditQuery {
  private static final ZoneId LOCAL = ZoneId.of("Europe/London");
  private final DSLContext dsl;
  private final AuditKey key;

  JooqAuditQuery(@Qualifier("auditor") DSLContext dsl, AuditKey key) {
    this.dsl = dsl;
    this.key = key;
  }

  @Override
  public int count(AuditFilter filter, Instant before) {
    return dsl.fetchCount(AUDIT_ENTRY, passes(filter, before));
  }

  @Override
  public List<AuditItem> page(AuditFilter filter, Instant before, int offset, int limit) {
    return dsl.select(AUDIT_ENTRY.fields())
        .select(ACCOUNT.DISPLAY_NAME, AUDIT_SEAL.SEAL_NUMBER)
        .from(AUDIT_ENTRY)
        .leftJoin(ACCOUNT)
        .on(ACCOUNT.ACCOUNT_ID.eq(AUDIT_ENTRY.ACCOUNT_ID))
        .leftJoin(AUDIT_SEALED)
        .on(AUDIT_SEALED.WRITER.eq(AUDIT_ENTRY.WRITER))
        .and(AUDIT_SEALED.SEQUENCE.eq(AUDIT_ENTRY.SEQUENCE))
        .leftJoin(AUDIT_SEAL)
        .on(AUDIT_SEAL.SEAL_NUMBER.eq(AUDIT_SEALED.SEAL_NUMBER))
        .where(passes(filter, before))
        .orderBy(
            AUDIT_ENTRY.HAPPENED_AT.desc(), AUDIT_ENTRY.WRITER.desc(), AUDIT_ENTRY.SEQUENCE.desc())
        .limit(limit)
        .offset(offset)
        .fetch(this::item);
  }

  @Override
  public List<Account> accounts() {
    return dsl.select(ACCOUNT.ACCOUNT_ID, ACCOUNT.DISPLAY_NAME)
        .from(ACCOUNT)
        .orderBy(ACCOUNT.DISPLAY_NAME, ACCOUNT.ACCOUNT_ID)
        .fetch(row -> new Account(row.value1(), row.value2()));
  }

  private static Condition passes(AuditFilter filter, Instant before) {
    Condition condition = AUDIT_ENTRY.HAPPENED_AT.lt(before);
    if (filter.day().isPresent()) {
      LocalDate day = filter.day().get();
      condition =
          condition
              .and(AUDIT_ENTRY.HAPPENED_AT.ge(start(day)))
              .and(AUDIT_ENTRY.HAPPENED_AT.lt(start(day.plusDays(1))));
    }
    if (filter.account().isPresent()) {
      condition = condition.and(AUDIT_ENTRY.ACCOUNT_ID.eq(filter.account().get()));
    }
    if (filter.action().isPresent()) {
      condition = condition.and(AUDIT_ENTRY.ACTION.eq(filter.action().get().name()));
    }
    if (filter.about().isPresent()) {
      condition = condition.and(about(filter.about().get()));
    }
    return condition;
  }

  private static Condition about(UUID id) {
    return row(AUDIT_ENTRY.WRITER, AUDIT_ENTRY.SEQUENCE)
        .in(
            select(AUDIT_PERSON.WRITER, AUDIT_PERSON.SEQUENCE)
                .from(AUDIT_PERSON)
                .where(AUDIT_PERSON.PERSON_ID.eq(new PersonId(id))))
        .or(AUDIT_ENTRY.PERSON_ID.eq(new PersonId(id)))
        .or(AUDIT_ENTRY.SUBJECT.endsWith(":" + id));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(LOCAL).toInstant();
  }

  private AuditItem item(Record row) {
    SignedEntry signed = SealRows.entry(row);
    AuditEntry entry = signed.entry();
    String name = row.get(ACCOUNT.DISPLAY_NAME);
    Long seal = row.get(AUDIT_SEAL.SEAL_NUMBER);
    return new AuditItem(
        entry.writer(),
        entry.sequence(),
        entry.at(),
        name == null ? entry.account().value().toString() : name,
        entry.role(),
        entry.action(),
        entry.subject(),
        entry.personIds(),
        entry.detail(),
        signed.isGenuine(key),
        seal == null ? OptionalLong.empty() : OptionalLong.of(seal));
  }
}
