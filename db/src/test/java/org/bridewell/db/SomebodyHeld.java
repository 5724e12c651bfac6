package org.bridewell.db;

import java.sql.Statement;
import java.util.UUID;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.SuiteId;

/// One person in custody in a suite of their own, with a nurse and an officer of that suite: what
/// most tests of a feature's tables begin with.
public record SomebodyHeld(
    SuiteId suite,
    PersonId person,
    DetentionId detention,
    AccountId nurse,
    AccountId officer,
    String tag) {

  /// Adds them, under names that no other test uses.
  public static SomebodyHeld add() throws Exception {
    var person = PersonId.next();
    var tag = person.value().toString().substring(24);
    var held =
        new SomebodyHeld(
            new SuiteId("S-" + tag),
            person,
            DetentionId.next(),
            AccountId.next(),
            AccountId.next(),
            tag);
    try (var owner = TestDatabase.owner();
        var sql = owner.createStatement()) {
      held.insert(sql);
    }
    return held;
  }

  private void insert(Statement sql) throws Exception {
    sql.execute("INSERT INTO district VALUES ('D-%s', 'Testdale')".formatted(tag));
    sql.execute("INSERT INTO suite VALUES ('S-%1$s', 'D-%1$s', 'Test', 9, '0')".formatted(tag));
    account(sql, nurse, "NURSE");
    account(sql, officer, "OFFICER");
    sql.execute(
        """
        INSERT INTO person (person_id, family_name, given_name, match_key, date_of_birth, sex,
          ethnicity, district_id, recorded_at, version)
        VALUES (%s, 'Madeup', 'Mo', 'x', '1990-11-22', 'MALE', 'NS', 'D-%s', NOW(), 1)
        """
            .formatted(hex(person.value()), tag));
    sql.execute(
        """
        INSERT INTO detention (detention_id, suite_id, custody_record_number, person_id, cell,
          offence_group, alcohol_causal, arrested_at, arrived_at, request_id, version)
        VALUES (%1$s, 'S-%2$s', 'CR-%2$s', %3$s, '1', 'OTHER', 'NO', '2026-11-21', '2026-11-21',
          %1$s, 1)
        """
            .formatted(hex(detention.value()), tag, hex(person.value())));
  }

  private void account(Statement sql, AccountId id, String role) throws Exception {
    sql.execute(
        """
        INSERT INTO account (account_id, user_name, display_name, role, suite_id,
          password_hash, demo, enabled)
        VALUES (%s, '%s', 'Somebody', '%s', 'S-%s', '-', 1, 1)
        """
            .formatted(hex(id.value()), id.value(), role, tag));
  }

  /// An id as SQL writes it.
  public static String hex(UUID id) {
    return "UNHEX('" + id.toString().replace("-", "") + "')";
  }
}
