package org.bridewell.ui.commissioning;

import static org.bridewell.ui.commissioning.NeedsWords.TEXTS;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bridewell.core.commissioning.AreaNeeds;
import org.bridewell.core.commissioning.Measure;
import org.bridewell.core.commissioning.NeedsReport;
import org.bridewell.core.commissioning.NeedsSheet;
import org.bridewell.core.commissioning.ProtectedCount;
import org.bridewell.core.commissioning.ProtectedCount.Hidden;
import org.bridewell.core.commissioning.ProtectedCount.LeftOut;
import org.bridewell.core.commissioning.ProtectedCount.Shown;
import org.bridewell.core.commissioning.ProtectedCount.Withheld;
import org.bridewell.core.commissioning.Report;

/// The report as CSV (RFC 4180): what it is, its rule and its definitions, then one row an area.
///
/// UTF-8 with a byte order mark, for the spreadsheets that otherwise take it for Latin-1. What is
/// not shown is `*`, the HES form: a spreadsheet would make a date of `1–7`.
final class NeedsCsv implements NeedsSheet {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String NOT_SHOWN = "*";

  @Override
  public byte[] write(NeedsReport report) {
    var text = new StringWriter();
    text.write(BYTE_ORDER_MARK);
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      about(csv, report);
      csv.writeRecord("");
      figures(csv, report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void about(CsvWriter csv, NeedsReport report) {
    row(csv, List.of(TEXTS.get("csv.report"), TEXTS.get("csv.title")));
    row(csv, List.of(TEXTS.get("csv.month"), NeedsWords.month(report.month())));
    row(csv, List.of(TEXTS.get("csv.release"), NeedsWords.release(report)));
    row(csv, List.of(TEXTS.get("csv.counted"), NeedsWords.moment(report.countedAt())));
    row(csv, List.of(TEXTS.get("csv.over"), over(report)));
    row(csv, List.of(TEXTS.get("csv.rule"), TEXTS.get("csv.ruleText", report.hiddenUpTo())));
    for (Measure measure : Report.NEEDS_ASSESSMENT.measures()) {
      row(csv, List.of(NeedsWords.measure(measure), NeedsWords.definition(measure)));
    }
  }

  private static String over(NeedsReport report) {
    return TEXTS.get(report.monthIsOver() ? "csv.yes" : "csv.no");
  }

  private static void figures(CsvWriter csv, NeedsReport report) {
    var heads = new ArrayList<String>(List.of(TEXTS.get("csv.by"), TEXTS.get("csv.area")));
    for (Measure measure : Report.NEEDS_ASSESSMENT.measures()) {
      heads.add(NeedsWords.measure(measure));
    }
    row(csv, heads);
    area(csv, TEXTS.get("csv.all"), TEXTS.get("csv.whole"), report.whole());
    report.suites().forEach(suite -> area(csv, TEXTS.get("csv.suite"), suite.name(), suite));
    report
        .districts()
        .forEach(district -> area(csv, TEXTS.get("csv.district"), district.name(), district));
    report
        .groups()
        .forEach((group, needs) -> area(csv, TEXTS.get("csv.group"), NeedsWords.group(group), needs));
  }

  private static void area(CsvWriter csv, String by, String name, AreaNeeds needs) {
    var cells = new ArrayList<String>(List.of(by, name));
    for (Measure measure : Report.NEEDS_ASSESSMENT.measures()) {
      cells.add(figure(needs.people(measure)));
    }
    row(csv, cells);
  }

  private static String figure(ProtectedCount count) {
    return switch (count) {
      case Shown(int people) -> Integer.toString(people);
      case Hidden _, LeftOut _, Withheld _ -> NOT_SHOWN;
    };
  }

  private static void row(CsvWriter csv, List<String> cells) {
    csv.writeRecord(cells.stream().map(NeedsCsv::defused).toList());
  }

  /// A cell that a spreadsheet would run as a formula gets an apostrophe before it.
  static String defused(String cell) {
    boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    return formula ? "'" + cell : cell;
  }
}
