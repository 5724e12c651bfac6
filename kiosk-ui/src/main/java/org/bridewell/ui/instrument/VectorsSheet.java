package org.bridewell.ui.instrument;

import static org.bridewell.ui.instrument.InstrumentWords.TEXTS;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.scoring.ScoreVector;
import org.bridewell.core.scoring.Vectors;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.StateMark;
import org.bridewell.ui.kit.StateMark.State;
import org.bridewell.ui.kit.Tone;

/// The cases that ship with an instrument, run through the scorer as the page is opened: what must
/// come out by the source, and what does.
class VectorsSheet extends Sheet {
  private final Div list = new Div();

  VectorsSheet(Instrument instrument) {
    super(TEXTS.get("vectors"));
    var runs = Vectors.of(instrument.id()).stream().map(each -> Run.of(instrument, each)).toList();
    if (runs.isEmpty()) {
      add(new Paragraph(TEXTS.get("vectors.none")));
      return;
    }
    var failed = runs.stream().filter(run -> !run.passed()).toList();
    add(summary(runs.size(), failed.size()));
    if (!failed.isEmpty()) {
      add(table(failed));
    }
    list.addClassName("dk-scroll");
    var all = new ActionButton(TEXTS.get("vectors.show", runs.size()));
    all.onTap(
        () -> {
          list.removeAll();
          list.add(table(runs));
          all.setVisible(false);
        });
    add(all, list);
  }

  /// One case and what came out.
  private record Run(ScoreVector vector, ScoreVector.Outcome outcome) {
    static Run of(Instrument instrument, ScoreVector vector) {
      return new Run(vector, ScoreVector.outcome(instrument, vector.answers()));
    }

    boolean passed() {
      return vector.agreesWith(outcome);
    }
  }

  private static AlertBar summary(int all, int failed) {
    return failed == 0
        ? new AlertBar(Tone.OK, TEXTS.get("vectors.pass", all), TEXTS.get("vectors.pass.means"))
        : new AlertBar(
            Tone.STOP, TEXTS.get("vectors.fail", failed, all), TEXTS.get("vectors.fail.do"));
  }

  private static DataTable table(List<Run> runs) {
    var table =
        new DataTable(TEXTS.get("vectors"))
            .desk()
            .captionUnseen()
            .look("is-flush", "is-tight", "dk-vectors")
            .rowHead(TEXTS.get("vector.answers"))
            .words(TEXTS.get("vector.expected"))
            .words(TEXTS.get("vector.outcome"))
            .words(TEXTS.get("vector.source"));
    for (Run run : runs) {
      var state = run.passed() ? State.AGREED : State.OFF_TRACK;
      var row =
          table.row(
              new Span(run.vector().answers()),
              new Span(run.vector().expected().toString()),
              new StateMark(state, run.outcome().toString()),
              new Span(run.vector().source()));
      row.setClassName("is-bad", !run.passed());
    }
    return table;
  }
}
