package org.bridewell.db.audit;

import static org.bridewell.db.jooq.Tables.AUDIT_ENTRY;

import org.bridewell.core.audit.AuditEntry;
import org.bridewell.core.audit.Hash;
import org.bridewell.core.audit.Seal;
import org.bridewell.core.audit.SignedEntry;
import org.bridewell.db.jooq.tables.records.AuditSealRecord;
import org.jooq.Record;

/// Rows of the trail as the core's types, unchanged.
final class SealRows {
  private SealRows() {}

  static Seal seal(AuditSealRecord row) {
    return new Seal(
        row.getSealNumber(),
        row.getSealedAt(),
        row.getEntries(),
        Hash.of(row.getPrevious()),
        Hash.of(row.getHash()));
  }

  static SignedEntry entry(Record row) {
    var entry =
        new AuditEntry(
            row.get(AUDIT_ENTRY.WRITER),
            row.get(AUDIT_ENTRY.SEQUENCE),
            row.get(AUDIT_ENTRY.HAPPENED_AT),
            row.get(AUDIT_ENTRY.ACCOUNT_ID),
            row.get(AUDIT_ENTRY.ROLE),
            row.get(AUDIT_ENTRY.ACTION),
            row.get(AUDIT_ENTRY.SUBJECT),
            row.get(AUDIT_ENTRY.PEOPLE),
            row.get(AUDIT_ENTRY.DETAIL));
    return new SignedEntry(entry, Hash.of(row.get(AUDIT_ENTRY.HMAC)));
  }
}
