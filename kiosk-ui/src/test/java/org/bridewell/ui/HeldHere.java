package org.bridewell.ui;

import java.sql.SQLException;
import org.bridewell.core.shared.Actor;
import org.bridewell.db.SomebodyHeld;
import org.bridewell.db.TestDatabase;

/// Somebody in custody in the suite of a view test's actor, whose account is there as well.
public final class HeldHere {
  private HeldHere() {}

  /// Adds them.
  public static SomebodyHeld with(Actor actor) throws Exception {
    var held = SomebodyHeld.add();
    var suite = actor.scope().requireSuite().value();
    run("INSERT IGNORE INTO district VALUES ('%1$s', '%1$s')".formatted(suite));
    run("INSERT IGNORE INTO suite VALUES ('%1$s', '%1$s', '%1$s', 9, '0')".formatted(suite));
    run(
        """
        INSERT IGNORE INTO account (account_id, user_name, display_name, role, suite_id,
          password_hash, demo, enabled)
        VALUES (%s, '%s', '%s', '%s', '%s', '-', 1, 1)
        """
            .formatted(
                SomebodyHeld.hex(actor.id().value()),
                actor.id().value(),
                actor.displayName(),
                actor.role(),
                suite));
    run(
        """
        UPDATE detention SET suite_id = '%s', custody_record_number = UPPER(custody_record_number)
        WHERE detention_id = %s
        """
            .formatted(suite, SomebodyHeld.hex(held.detention().value())));
    return held;
  }

  private static void run(String sql) throws SQLException {
    try (var owner = TestDatabase.owner();
        var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
