package org.bridewell.ui.commissioning;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bridewell.core.commissioning.ProtectedCount;
import org.bridewell.core.commissioning.ProtectedCount.Hidden;
import org.bridewell.core.commissioning.ProtectedCount.LeftOut;
import org.bridewell.core.commissioning.ProtectedCount.Shown;
import org.bridewell.core.commissioning.ProtectedCount.Withheld;

/// CSV (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, for those that otherwise take it
/// for Latin-1, and no cell that would run as a formula.
///
/// What is not shown is `*`, the HES form: a spreadsheet would make a date of `1–7`.
final class SafeCsv {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String NOT_SHOWN = "*";

  private final StringWriter text = new StringWriter();
  private final CsvWriter csv;

  SafeCsv() {
    text.write(BYTE_ORDER_MARK);
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
  }

  SafeCsv row(String... cells) {
    return row(List.of(cells));
  }

  SafeCsv row(List<String> cells) {
    csv.writeRecord(cells.stream().map(SafeCsv::defused).toList());
    return this;
  }

  /// The file's bytes; nothing can be added after.
  byte[] bytes() {
    try {
      csv.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static String figure(ProtectedCount count) {
    return switch (count) {
      case Shown(int people) -> Integer.toString(people);
      case Hidden _, LeftOut _, Withheld _ -> NOT_SHOWN;
    };
  }

  /// A cell that a spreadsheet would run as a formula gets an apostrophe before it.
  static String defused(String cell) {
    boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    return formula ? "'" + cell : cell;
  }
}
