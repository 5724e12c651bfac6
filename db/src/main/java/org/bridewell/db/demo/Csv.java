package org.bridewell.db.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;

/// A table of the demo's data: a header line, fields in quotes where they hold a comma, and lines
/// that begin with `#` for the reader.
record Csv(List<String> columns, List<Row> rows) {
  /// One line, by the names of the columns.
  record Row(SequencedMap<String, String> fields) {
    String text(String column) {
      return Objects.requireNonNull(fields.get(column), column);
    }

    /// True where the field is not empty.
    boolean has(String column) {
      return !text(column).isEmpty();
    }
  }

  /// The table of that name among the resources.
  static Csv read(String name) {
    var lines = text(name).lines().filter(line -> !line.startsWith("#")).toList();
    var columns = fields(lines.getFirst());
    return new Csv(
        columns, lines.stream().skip(1).map(line -> row(columns, fields(line))).toList());
  }

  /// One column, from the top.
  List<String> column(String name) {
    return rows.stream().map(row -> row.text(name)).toList();
  }

  private static String text(String name) {
    try (var file = Csv.class.getResourceAsStream("/demo/" + name + ".csv")) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(List<String> columns, List<String> fields) {
    if (fields.size() != columns.size()) {
      throw new IllegalStateException("a line has not one field a column");
    }
    var row = new LinkedHashMap<String, String>();
    for (int i = 0; i < columns.size(); i++) {
      row.put(columns.get(i), fields.get(i));
    }
    return new Row(row);
  }

  private static List<String> fields(String line) {
    var fields = new ArrayList<String>();
    var field = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
