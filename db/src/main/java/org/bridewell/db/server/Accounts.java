package org.bridewell.db.server;

import java.sql.Connection;
import java.sql.SQLException;

/// Makes the narrow accounts, or gives them their passwords again.
public final class Accounts {
  private Accounts() {}

  /// Needs the owner's connection. May be repeated.
  public static void create(Connection owner, String ownerPassword) throws SQLException {
    try (var statement = owner.createStatement()) {
      for (NarrowAccount account : NarrowAccount.values()) {
        String name = account.user() + "@'%'";
        String secret = " IDENTIFIED BY '" + account.password(ownerPassword) + "'";
        statement.execute("CREATE USER IF NOT EXISTS " + name + secret);
        statement.execute("ALTER USER " + name + secret);
      }
    }
  }
}
