package org.bridewell.core.scoring;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bridewell.core.shared.InstrumentId;

/// Files of vectors: CSV (RFC 4180) in UTF-8, with or without byte order mark, whose first row
/// names the columns `instrument,answers,expected_score,expected_band,source`.
public final class Vectors {
  private static final List<String> NEEDED =
      List.of("instrument", "answers", "expected_score", "expected_band");
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final CsvReader.CsvReaderBuilder READER =
      CsvReader.builder()
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .trimWhitespacesAroundQuotes(true);

  /// One row of a file, and the line it begins on.
  public sealed interface Row {
    long line();
  }

  /// A row that holds a vector.
  public record Case(long line, ScoreVector vector) implements Row {}

  /// A row with more fields than the first one names: which of them are the answers cannot be told,
  /// most often because quotes are missing around them.
  public record TooLong(long line, int fields, int columns) implements Row {}

  private Vectors() {}

  /// The vectors that ship with an instrument; none for a result slot.
  public static List<ScoreVector> of(InstrumentId instrument) {
    var name = "/vectors/" + instrument.value().toLowerCase(Locale.ROOT) + ".csv";
    try (InputStream in = Vectors.class.getResourceAsStream(name)) {
      return in == null
          ? List.of()
          : rows(new String(in.readAllBytes(), StandardCharsets.UTF_8)).stream()
              .map(row -> ((Case) row).vector())
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The rows of a file, without those that hold nothing at all.
  ///
  /// @throws Unreadable with what is wrong and where
  public static List<Row> read(Path file) {
    try {
      return rows(Files.readString(file, StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      throw new Unreadable(file + " is not in UTF-8.");
    } catch (IOException | UncheckedIOException e) {
      throw new Unreadable(file + " cannot be read.");
    } catch (CsvParseException e) {
      throw new Unreadable(file + " is no CSV as expected: " + e.getMessage());
    }
  }

  private static List<Row> rows(String text) throws IOException {
    var rows = new ArrayList<Row>();
    var plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    try (var csv = READER.ofCsvRecord(plain)) {
      List<String> columns = List.of();
      for (CsvRecord row : csv) {
        if (columns.isEmpty()) {
          columns = columns(row);
        } else if (!row.getFields().stream().allMatch(String::isBlank)) {
          rows.add(row(columns, row));
        }
      }
    }
    if (rows.isEmpty()) {
      throw new Unreadable("The file holds no vectors.");
    }
    return rows;
  }

  private static List<String> columns(CsvRecord first) {
    var columns = first.getFields().stream().map(Vectors::name).toList();
    for (String needed : NEEDED) {
      if (!columns.contains(needed)) {
        throw new Unreadable("The first row does not name the column " + needed + ".");
      }
    }
    return columns;
  }

  private static String name(String heading) {
    return heading.strip().toLowerCase(Locale.ROOT);
  }

  private static Row row(List<String> columns, CsvRecord row) {
    return row.getFieldCount() > columns.size()
        ? new TooLong(row.getStartingLineNumber(), row.getFieldCount(), columns.size())
        : new Case(row.getStartingLineNumber(), vector(columns, row));
  }

  private static ScoreVector vector(List<String> columns, CsvRecord row) {
    return new ScoreVector(
        field(columns, row, "instrument"),
        field(columns, row, "answers"),
        field(columns, row, "expected_score"),
        field(columns, row, "expected_band"),
        field(columns, row, "source"));
  }

  private static String field(List<String> columns, CsvRecord row, String column) {
    int at = columns.indexOf(column);
    return at >= 0 && at < row.getFieldCount() ? row.getField(at).strip() : "";
  }

  /// The file cannot be used at all.
  public static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unreadable(String message) {
      super(message);
    }
  }
}
