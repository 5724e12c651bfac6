package org.bridewell.db.audit;

import static org.bridewell.db.jooq.Tables.AUDIT_ENTRY;
import static org.bridewell.db.jooq.Tables.AUDIT_PERSON;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditEntry;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.audit.AuditWriter;
import org.bridewell.core.audit.SignedEntry;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.PersonId;
import org.bridewell.db.jooq.tables.records.AuditPersonRecord;
import org.jooq.DSLContext;

/// Adds signed entries in the running transaction of its account; no row is shared between writers,
/// so none waits.
public final class JooqAuditTrail implements AuditTrail {
  /// Keeps a statement below the 65,535 parameters that the server takes.
  private static final int ROWS_AT_ONCE = 1_000;

  private final DSLContext dsl;
  private final AuditWriter writer;

  public JooqAuditTrail(DSLContext dsl, AuditWriter writer) {
    this.dsl = dsl;
    this.writer = writer;
  }

  @Override
  public void record(
      Actor actor, AuditAction action, String subject, Collection<PersonId> people, String detail) {
    add(List.of(writer.write(actor, action, subject, people, detail)));
  }

  /// Adds entries that [AuditWriter#write] made, in few statements: for bulk loads.
  public void add(List<SignedEntry> signed) {
    inParts(signed, this::addEntries);
    List<AuditPersonRecord> people =
        signed.stream().map(SignedEntry::entry).flatMap(JooqAuditTrail::people).toList();
    inParts(people, this::addPeople);
  }

  private static <T> void inParts(List<T> rows, Consumer<List<T>> insert) {
    for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
      insert.accept(rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE)));
    }
  }

  private void addEntries(List<SignedEntry> signed) {
    var insert =
        dsl.insertInto(
            AUDIT_ENTRY,
            AUDIT_ENTRY.WRITER,
            AUDIT_ENTRY.SEQUENCE,
            AUDIT_ENTRY.HAPPENED_AT,
            AUDIT_ENTRY.ACCOUNT_ID,
            AUDIT_ENTRY.ROLE,
            AUDIT_ENTRY.ACTION,
            AUDIT_ENTRY.SUBJECT,
            AUDIT_ENTRY.PEOPLE,
            AUDIT_ENTRY.DETAIL,
            AUDIT_ENTRY.HMAC);
    for (SignedEntry one : signed) {
      AuditEntry entry = one.entry();
      insert =
          insert.values(
              entry.writer(),
              entry.sequence(),
              entry.at(),
              entry.account(),
              entry.role(),
              entry.action(),
              entry.subject(),
              entry.people(),
              entry.detail(),
              one.hmac().bytes());
    }
    insert.execute();
  }

  /// An entry about one person is found by itself.
  private static Stream<AuditPersonRecord> people(AuditEntry entry) {
    var people = entry.personIds();
    return people.size() == 1
        ? Stream.empty()
        : people.stream()
            .map(person -> new AuditPersonRecord(person, entry.writer(), entry.sequence()));
  }

  private void addPeople(List<AuditPersonRecord> people) {
    var insert =
        dsl.insertInto(
            AUDIT_PERSON, AUDIT_PERSON.PERSON_ID, AUDIT_PERSON.WRITER, AUDIT_PERSON.SEQUENCE);
    for (AuditPersonRecord one : people) {
      insert = insert.values(one.getPersonId(), one.getWriter(), one.getSequence());
    }
    insert.execute();
  }
}
