package org.bridewell.db.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import org.bridewell.db.type.Columns;
import org.jspecify.annotations.Nullable;

/// Collects the rows of each table and writes them in few statements, tables in the order in which
/// they were first named.
final class DemoRows {
  private static final int AT_ONCE = 5_000;

  private final SequencedMap<String, Table> tables = new LinkedHashMap<>();

  /// A table with the columns that are filled; asked for again, the same one.
  Table table(String name, String... columns) {
    return tables.computeIfAbsent(name, _ -> new Table(name, List.of(columns)));
  }

  /// Writes everything in the connection's transaction.
  void write(Connection connection) throws SQLException {
    for (var table : tables.values()) {
      table.write(connection);
    }
  }

  /// The rows of one table.
  static final class Table {
    private final String insert;
    private final int width;
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    private Table(String name, List<String> columns) {
      this.width = columns.size();
      this.insert =
          "INSERT INTO %s (%s) VALUES (%s)"
              .formatted(
                  name,
                  String.join(", ", columns),
                  String.join(", ", Collections.nCopies(width, "?")));
    }

    /// Adds a row: ids as UUID, times as instants, codes as enum constants.
    void add(@Nullable Object... values) {
      if (values.length != width) {
        throw new IllegalArgumentException("not one value a column: " + insert);
      }
      var row = new @Nullable Object[width];
      for (int i = 0; i < width; i++) {
        row[i] = stored(values[i]);
      }
      rows.add(row);
    }

    private static @Nullable Object stored(@Nullable Object value) {
      return switch (value) {
        case UUID id -> Columns.bytes(id);
        case Instant at -> LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        case Enum<?> code -> code.name();
        case null, default -> value;
      };
    }

    private void write(Connection connection) throws SQLException {
      try (var statement = connection.prepareStatement(insert)) {
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
          write(statement, rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
        }
      }
    }

    private static void write(PreparedStatement statement, List<@Nullable Object[]> part)
        throws SQLException {
      for (var row : part) {
        for (int i = 0; i < row.length; i++) {
          statement.setObject(i + 1, row[i]);
        }
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
