package org.bridewell.db.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.test.context.DynamicPropertyRegistry;

/// One server for the whole test run, migrated, in a folder that is thrown away after it.
public final class TestServer {
  private static final Path FOLDER = temporaryFolder();
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

  /// Lets a Spring test run on the shared server, from a method with `@DynamicPropertySource`.
  public static void register(DynamicPropertyRegistry properties) {
    properties.add("BRIDEWELL_DB_URL", SERVER::jdbcUrl);
    properties.add("BRIDEWELL_DB_USER", SERVER::ownerUser);
    properties.add("BRIDEWELL_DB_PASSWORD", SERVER::ownerPassword);
    properties.add("bridewell.unsafe-database", () -> true);
    properties.add("bridewell.data", FOLDER::toString);
  }

  private static EmbeddedMariaDb start() {
    var server = EmbeddedMariaDb.start(EmbeddedMariaDb.Settings.forTests(FOLDER));
    Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server)));
    return server;
  }

  private static void end(EmbeddedMariaDb server) {
    try {
      server.close();
      Folders.delete(FOLDER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("bridewell-test-db");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
