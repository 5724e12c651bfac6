package org.bridewell.ui.commissioning;

import static org.bridewell.ui.commissioning.NeedsWords.TEXTS;

import java.util.ArrayList;
import java.util.List;
import org.bridewell.core.commissioning.AreaNeeds;
import org.bridewell.core.commissioning.Measure;
import org.bridewell.core.commissioning.NeedsReport;
import org.bridewell.core.commissioning.NeedsSheet;
import org.bridewell.core.commissioning.Report;

/// The report as a file: what it is, its rule and its definitions, then one row an area.
final class NeedsCsv implements NeedsSheet {
  private static final List<Measure> MEASURES = Report.NEEDS_ASSESSMENT.measures();

  @Override
  public byte[] write(NeedsReport report) {
    var csv = new SafeCsv();
    about(csv, report);
    csv.row("");
    figures(csv, report);
    return csv.bytes();
  }

  private static void about(SafeCsv csv, NeedsReport report) {
    csv.row(TEXTS.get("csv.report"), TEXTS.get("csv.title"))
        .row(TEXTS.get("csv.month"), NeedsWords.month(report.month()))
        .row(TEXTS.get("csv.release"), NeedsWords.release(report))
        .row(TEXTS.get("csv.counted"), NeedsWords.moment(report.countedAt()))
        .row(TEXTS.get("csv.over"), TEXTS.get(report.monthIsOver() ? "csv.yes" : "csv.no"))
        .row(TEXTS.get("csv.rule"), TEXTS.get("csv.ruleText", report.hiddenUpTo()));
    for (Measure measure : MEASURES) {
      csv.row(NeedsWords.measure(measure), NeedsWords.definition(measure));
    }
  }

  private static void figures(SafeCsv csv, NeedsReport report) {
    var heads = new ArrayList<String>(List.of(TEXTS.get("csv.by"), TEXTS.get("csv.area")));
    MEASURES.forEach(measure -> heads.add(NeedsWords.measure(measure)));
    csv.row(heads);
    area(csv, TEXTS.get("csv.all"), TEXTS.get("csv.whole"), report.whole());
    report.suites().forEach(suite -> area(csv, TEXTS.get("csv.suite"), suite.name(), suite));
    report
        .districts()
        .forEach(district -> area(csv, TEXTS.get("csv.district"), district.name(), district));
    report
        .groups()
        .forEach(
            (group, needs) -> area(csv, TEXTS.get("csv.group"), NeedsWords.group(group), needs));
  }

  private static void area(SafeCsv csv, String by, String name, AreaNeeds needs) {
    var cells = new ArrayList<String>(List.of(by, name));
    MEASURES.forEach(measure -> cells.add(SafeCsv.figure(needs.people(measure))));
    csv.row(cells);
  }
}
