package org.bridewell.db.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bridewell.core.audit.AuditKey;
import org.bridewell.core.audit.AuditWriter;
import org.bridewell.db.server.EmbeddedMariaDb;
import org.bridewell.db.server.SchemaMigration;

/// A server with nothing but the demo, as it is loaded at a fixed time; no other test shares it.
final class DemoServer implements AutoCloseable {
  static final AuditKey KEY = new AuditKey(new byte[AuditKey.LENGTH]);
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T14:30:00Z"), ZoneOffset.UTC);

  private final Path folder;
  private final EmbeddedMariaDb server;

  DemoServer() {
    try {
      folder = Files.createTempDirectory("bridewell-demo-db");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server = EmbeddedMariaDb.start(EmbeddedMariaDb.Settings.forTests(folder));
    migrate();
  }

  boolean load() {
    var writer = new AuditWriter(KEY, CLOCK);
    return new DemoData(server.jdbcUrl(), server.ownerUser(), server.ownerPassword(), writer, CLOCK)
        .loadIfEmpty();
  }

  void empty() {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      statement.execute("DROP DATABASE bridewell");
      statement.execute("CREATE DATABASE bridewell CHARACTER SET utf8mb4");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    migrate();
  }

  int number(String query) {
    return ((Number) rows(query).getFirst().getFirst()).intValue();
  }

  /// Every row of a query, column by column.
  List<List<Object>> rows(String query) {
    try (var connection = connect();
        var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      var rows = new ArrayList<List<Object>>();
      while (result.next()) {
        var row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(result.getObject(i));
        }
        rows.add(row);
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        server.jdbcUrl(), server.ownerUser(), server.ownerPassword());
  }

  private void migrate() {
    SchemaMigration.migrate(server.jdbcUrl(), server.ownerUser(), server.ownerPassword());
  }
}
