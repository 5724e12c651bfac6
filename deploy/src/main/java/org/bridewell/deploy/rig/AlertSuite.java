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
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.db.type.Columns;

/// A made-up suite with people in its cells, nurses, officers and terminals: where alerts are
/// raised.
public final class AlertSuite {
  /// Its id.
  public static final SuiteId SUITE = new SuiteId("LEEDS");

  /// The PIN of its officers, as demo mode tells everybody.
  public static final String PIN = "2580";

  private static final String PASSWORD_HASH =
      "$argon2id$v=19$m=16384,t=2,p=1$MrmyykjFh6/l4YsQiOyjwQ"
          + "$AdJeu5P3VJyfdpsxWYuUx+sjok6Ir9st85u/fVtmlRc";
  private static final String PIN_HASH =
      "$argon2id$v=19$m=16384,t=2,p=1$ZQT0UB7u6bs1f4FVtZ3Yxw"
          + "$yy6QbOKY9zGMwAO3SzEAMSWWKyseZ5mOew2bydx3Atw";

  /// A nurse who raises alerts.
  public final Actor nurse = actor("nurse", Role.NURSE);

  /// Officers who acknowledge them.
  public final List<Actor> officers =
      List.of(actor("officer", Role.OFFICER), actor("officer2", Role.OFFICER));

  /// The terminals.
  public final List<UUID> terminals = new ArrayList<>();

  /// The detentions of the people, in the order of their cells, which begin at 1.
  public final List<UUID> held = new ArrayList<>();

  /// Puts it all there.
  public static AlertSuite in(Connection owner, int people, int terminals) throws SQLException {
    var suite = new AlertSuite();
    run(owner, "INSERT INTO district VALUES ('LEEDS', 'Leeds')");
    run(
        owner,
        """
        INSERT INTO suite (suite_id, district_id, name, cells, phone)
        VALUES ('LEEDS', 'LEEDS', 'Leeds Bridewell', ?, '0113 496 0100')""",
        people);
    run(owner, "INSERT INTO suite_contact VALUES ('LEEDS', '0113 496 0190')");
    // windows that only watch are touched by nobody
    run(owner, "INSERT INTO suite_lock_limit VALUES ('LEEDS', 'USUAL', 900)");
    suite.account(owner, suite.nurse);
    for (var officer : suite.officers) {
      suite.account(owner, officer);
    }
    for (int i = 1; i <= terminals; i++) {
      var id = UUID.randomUUID();
      run(owner, "INSERT INTO terminal VALUES (?, 'LEEDS', ?)", bytes(id), "Terminal " + i);
      suite.terminals.add(id);
    }
    for (int cell = 1; cell <= people; cell++) {
      suite.held.add(arrive(owner, cell));
    }
    return suite;
  }

  private void account(Connection owner, Actor actor) throws SQLException {
    run(
        owner,
        """
        INSERT INTO account (account_id, user_name, display_name, role, suite_id,
          password_hash, pin_hash, demo, enabled)
        VALUES (?, ?, ?, ?, 'LEEDS', ?, ?, TRUE, TRUE)""",
        bytes(actor.id().value()),
        actor.displayName(),
        actor.displayName(),
        actor.role().name(),
        PASSWORD_HASH,
        PIN_HASH);
  }

  private static UUID arrive(Connection owner, int cell) throws SQLException {
    var person = bytes(UUID.randomUUID());
    var detention = UUID.randomUUID();
    var now = LocalDateTime.now(ZoneOffset.UTC);
    run(
        owner,
        """
        INSERT INTO person (person_id, family_name, given_name, match_key, date_of_birth, sex,
          ethnicity, district_id, recorded_at, version)
        VALUES (?, ?, 'Test', 'EXAM', '1990-01-01', 'MALE', 'A1', 'LEEDS', ?, 1)""",
        person,
        "Example" + cell,
        now);
    run(
        owner,
        """
        INSERT INTO detention (detention_id, suite_id, custody_record_number, person_id, cell,
          offence_group, alcohol_causal, arrested_at, arrived_at, request_id, version)
        VALUES (?, 'LEEDS', ?, ?, ?, 'OTHER', 'YES', ?, ?, ?, 1)""",
        bytes(detention),
        "TEST/%06d/26".formatted(cell),
        person,
        Integer.toString(cell),
        now,
        now,
        bytes(UUID.randomUUID()));
    return detention;
  }

  private static Actor actor(String name, Role role) {
    return new Actor(new AccountId(UUID.randomUUID()), name, role, new Scope.Suite(SUITE));
  }

  private static byte[] bytes(UUID id) {
    return Columns.bytes(id);
  }

  /// Runs a statement.
  public static void run(Connection owner, String sql, Object... values) throws SQLException {
    try (var statement = owner.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    }
  }
}
