package org.bridewell.db.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/// One server for the whole test run, migrated, in a folder that is thrown away after it.
public final class TestServer {
  private static final EmbeddedMariaDb SERVER = start();

  static {
    SchemaMigration.migrate(SERVER.jdbcUrl(), SERVER.ownerUser(), SERVER.ownerPassword());
  }

  private TestServer() {}

  /// The migrated server, shared by every test of this run.
  public static EmbeddedMariaDb shared() {
    return SERVER;
  }

  /// Empties the schema and migrates it again: for tests that need to be alone.
  public static EmbeddedMariaDb fresh() {
    try (var connection =
            DriverManager.getConnection(
                SERVER.jdbcUrl(), SERVER.ownerUser(), SERVER.ownerPassword());
        var statement = connection.createStatement()) {
      statement.execute("DROP DATABASE bridewell");
      statement.execute("CREATE DATABASE bridewell CHARACTER SET utf8mb4");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    SchemaMigration.migrate(SERVER.jdbcUrl(), SERVER.ownerUser(), SERVER.ownerPassword());
    return SERVER;
  }

  private static EmbeddedMariaDb start() {
    try {
      Path folder = Files.createTempDirectory("bridewell-test-db");
      var server = EmbeddedMariaDb.start(EmbeddedMariaDb.Settings.forTests(folder));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, folder)));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void end(EmbeddedMariaDb server, Path folder) {
    try {
      server.close();
      Folders.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
