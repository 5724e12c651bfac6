package org.bridewell.db.server;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/// Brings the schema to what this version needs.
public final class SchemaMigration {
  private SchemaMigration() {}

  /// Makes the narrow accounts, then migrates from the class path. May be repeated.
  public static void migrate(String jdbcUrl, String owner, String password) {
    migrate(jdbcUrl, owner, password, "classpath:db/migration");
  }

  /// The same with the migrations of another place, as Flyway names it.
  public static void migrate(String jdbcUrl, String owner, String password, String location) {
    QuietDriver.silence();
    try (var connection = DriverManager.getConnection(jdbcUrl, owner, password)) {
      Accounts.create(connection, password);
    } catch (SQLException e) {
      throw new IllegalStateException("The database accounts could not be made", e);
    }
    Flyway.configure().dataSource(jdbcUrl, owner, password).locations(location).load().migrate();
  }
}
