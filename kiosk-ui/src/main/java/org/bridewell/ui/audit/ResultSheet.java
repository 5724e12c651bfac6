package org.bridewell.ui.audit;

import static org.bridewell.ui.audit.TrailWords.TEXTS;

import com.vaadin.flow.component.html.Div;
import org.bridewell.core.audit.Finding;
import org.bridewell.core.audit.Seal;
import org.bridewell.core.audit.TrailResult;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.Facts;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.Tone;

/// What verification found, and how much it looked at: also what it cannot say.
class ResultSheet extends Div {
  ResultSheet(TrailResult result) {
    addClassName("dk-verified");
    add(sentence(result));
    if (result instanceof TrailResult.Damaged(var extent, var findings)) {
      var table =
          new DataTable(TEXTS.get("findings"))
              .desk()
              .captionUnseen()
              .rowHead(TEXTS.get("finding.kind"))
              .words(TEXTS.get("finding.seal"))
              .number(TEXTS.get("finding.count"))
              .words(TEXTS.get("finding.means"));
      findings.forEach(finding -> addRow(table, finding));
      add(Sheet.bare(table));
    }
    add(new Sheet(TEXTS.get("extent"), facts(result.extent())));
  }

  private static AlertBar sentence(TrailResult result) {
    return switch (result) {
      case TrailResult.Intact(var extent) when extent.outside().isEmpty() ->
          new AlertBar(Tone.DUE, TEXTS.get("unsealed"), TEXTS.get("unsealed.do")).announced();
      case TrailResult.Intact(var extent) ->
          new AlertBar(Tone.OK, TEXTS.get("intact"), TEXTS.get("intact.means")).announced();
      case TrailResult.Damaged damaged ->
          new AlertBar(Tone.STOP, TEXTS.get("damaged"), TEXTS.get("damaged.do")).announced();
    };
  }

  private static void addRow(DataTable table, Finding finding) {
    table
        .row(
            TEXTS.get("kind." + finding.kind()),
            finding.seal().isPresent()
                ? TEXTS.get("seal", finding.seal().getAsLong())
                : TEXTS.get("seal.none"),
            TEXTS.get("number", finding.count()),
            TEXTS.get("kind." + finding.kind() + ".means"))
        .addClassName("is-bad");
  }

  private static Facts facts(TrailResult.Extent extent) {
    return Facts.columns()
        .add(TEXTS.get("extent.at"), TrailWords.moment(extent.at()))
        .add(
            TEXTS.get("extent.sealed"),
            TEXTS.get("extent.sealed.value", extent.sealed(), extent.seals()))
        .add(
            TEXTS.get("extent.outside"),
            extent.outside().map(ResultSheet::seal).orElse(TEXTS.get("extent.outside.none")))
        .add(TEXTS.get("extent.unsealed"), TEXTS.get("extent.unsealed.value", extent.unsealed()));
  }

  private static String seal(Seal seal) {
    return TEXTS.get("extent.outside.value", seal.number(), TrailWords.moment(seal.sealedAt()));
  }
}
