package org.bridewell.db.demo;

import org.bridewell.core.audit.SignedEntry;

/// How signed entries of the audit trail stand in rows.
final class TrailRows {
  private final DemoRows.Table entries;
  private final DemoRows.Table people;

  TrailRows(DemoRows rows) {
    this.entries =
        rows.table(
            "audit_entry",
            "writer",
            "sequence",
            "happened_at",
            "account_id",
            "role",
            "action",
            "subject",
            "people",
            "detail",
            "hmac");
    this.people = rows.table("audit_person", "person_id", "writer", "sequence");
  }

  void add(SignedEntry signed) {
    var entry = signed.entry();
    entries.add(
        entry.writer(),
        entry.sequence(),
        entry.at(),
        entry.account().value(),
        entry.role(),
        entry.action(),
        entry.subject(),
        entry.people(),
        entry.detail(),
        signed.hmac().bytes());
    var about = entry.personIds();
    if (about.size() > 1) {
      about.forEach(person -> people.add(person.value(), entry.writer(), entry.sequence()));
    }
  }
}
