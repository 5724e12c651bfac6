package org.bridewell.deploy.rig;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.db.type.Columns;

/// One suite with one nurse and made-up people, put there once and found again.
final class Custody {
  private static final SuiteId SUITE = new SuiteId("LEEDS");
  private static final UUID NURSE = new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0001L);

  private Custody() {}

  static Custody in(Connection owner) throws SQLException {
    execute(owner, "INSERT IGNORE INTO district VALUES ('LEEDS', 'Leeds')");
    execute(
        owner,
        """
        INSERT IGNORE INTO suite (suite_id, district_id, name, cells, phone)
        VALUES ('LEEDS', 'LEEDS', 'Leeds Bridewell', 40, '0113 496 0000')""");
    execute(
        owner,
        """
        INSERT IGNORE INTO account (account_id, user_name, display_name, role, suite_id,
          password_hash, demo, enabled)
        VALUES (?, 'nurse', 'Example Nurse', 'NURSE', 'LEEDS', 'none', TRUE, FALSE)""",
        Columns.bytes(NURSE));
    return new Custody();
  }

  Actor nurse() {
    return new Actor(new AccountId(NURSE), "Example Nurse", Role.NURSE, new Scope.Suite(SUITE));
  }

  List<DetentionId> held(Connection owner, int people) throws SQLException {
    var held = held(owner);
    owner.setAutoCommit(false);
    while (held.size() < people) {
      held.add(arrive(owner, held.size()));
    }
    owner.commit();
    owner.setAutoCommit(true);
    return held.subList(0, people);
  }

  private static List<DetentionId> held(Connection owner) throws SQLException {
    var held = new ArrayList<DetentionId>();
    String all = "SELECT detention_id FROM detention ORDER BY custody_record_number";
    try (var statement = owner.createStatement();
        var rows = statement.executeQuery(all)) {
      while (rows.next()) {
        held.add(new DetentionId(Columns.uuid(rows.getBytes(1))));
      }
    }
    return held;
  }

  private static DetentionId arrive(Connection owner, int number) throws SQLException {
    var person = Columns.bytes(PersonId.next().value());
    var detention = DetentionId.next();
    var now = LocalDateTime.now(ZoneOffset.UTC);
    execute(
        owner,
        """
        INSERT INTO person (person_id, family_name, given_name, match_key, date_of_birth, sex,
          ethnicity, district_id, recorded_at, version)
        VALUES (?, 'Example', 'Test', 'EXAM', '1990-01-01', 'MALE', 'A1', 'LEEDS', ?, 1)""",
        person,
        now);
    execute(
        owner,
        """
        INSERT INTO detention (detention_id, suite_id, custody_record_number, person_id, cell,
          offence_group, alcohol_causal, arrested_at, arrived_at, request_id, version)
        VALUES (?, 'LEEDS', ?, ?, '1', 'OTHER', 'YES', ?, ?, ?, 1)""",
        Columns.bytes(detention.value()),
        "TEST/%06d/26".formatted(number),
        person,
        now,
        now,
        Columns.bytes(UUID.randomUUID()));
    return detention;
  }

  private static void execute(Connection owner, String sql, Object... values) throws SQLException {
    try (var statement = owner.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    }
  }
}
