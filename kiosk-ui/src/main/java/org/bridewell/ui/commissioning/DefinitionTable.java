package org.bridewell.ui.commissioning;

import static org.bridewell.ui.commissioning.NeedsWords.TEXTS;

import org.bridewell.core.commissioning.Measure;
import org.bridewell.core.commissioning.NeedsReport;
import org.bridewell.core.commissioning.Report;
import org.bridewell.ui.kit.DataTable;

/// Every number of the page with what it counts, out of whom, from which source, and for how many
/// of them it is complete.
final class DefinitionTable {
  private DefinitionTable() {}

  static DataTable of(NeedsReport report) {
    var table =
        new DataTable(TEXTS.get("definitions"))
            .desk()
            .look("is-flush")
            .captionUnseen()
            .rowHead(TEXTS.get("definitions.number"))
            .words(TEXTS.get("definitions.counted"))
            .words(TEXTS.get("definitions.outOf"))
            .words(TEXTS.get("definitions.source"))
            .words(TEXTS.get("definitions.complete"));
    for (Measure measure : Report.NEEDS_ASSESSMENT.measures()) {
      table.row(
          NeedsWords.measure(measure),
          NeedsWords.definition(measure),
          NeedsWords.outOf(measure),
          NeedsWords.source(measure),
          NeedsWords.complete(report.whole(), measure));
    }
    return table;
  }
}
