package org.bridewell.ui.draft;

import static org.bridewell.ui.draft.DraftNavigation.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import org.bridewell.core.draft.DraftService;
import org.bridewell.core.draft.Trial;
import org.bridewell.core.draft.TriedDraft;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.scoring.ScoreVector;
import org.bridewell.core.scoring.ScoreVector.Outcome;
import org.bridewell.core.shared.Actor;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Sheet;

/// The vectors of a draft, each tried at once: answers, and what must come out by the publication
/// or by hand.
class VectorsSheet extends Sheet {
  private final TriedDraft tried;
  private final DraftService drafts;
  private final Actor actor;
  private final SerializableConsumer<TriedDraft> done;
  private final Div trouble = new Div();
  private final FieldText answers =
      new FieldText(TEXTS.get("vector.answers")).hint(TEXTS.get("vector.answers.hint"));
  private final FieldText total = new FieldText(TEXTS.get("vector.total")).digits();
  private final FieldSelect<String> band;
  private final FieldText source = new FieldText(TEXTS.get("vector.source"));

  VectorsSheet(
      TriedDraft tried, DraftService drafts, Actor actor, SerializableConsumer<TriedDraft> done) {
    super(TEXTS.get("vectors"));
    this.tried = tried;
    this.drafts = drafts;
    this.actor = actor;
    this.done = done;
    var results = new ArrayList<>(tried.instrument().bands().stream().map(Band::code).toList());
    results.add(Outcome.INVALID.band());
    this.band = new FieldSelect<>(TEXTS.get("vector.band"), results, VectorsSheet::words);
    add(new Paragraph(TEXTS.get("vectors.line")));
    if (!tried.draft().vectors().isEmpty()) {
      add(table());
    }
    var add = new ActionButton(TEXTS.get("vector.add"), () -> Attempt.of(trouble, this::addOne));
    var form = new Div(answers, total, band, source, trouble, add);
    form.addClassNames("dk-stack", "dk-decide");
    add(form);
  }

  private static String words(String band) {
    return band.equals(Outcome.INVALID.band()) ? TEXTS.get("vector.no-score") : band;
  }

  private Component table() {
    var table =
        new DataTable(TEXTS.get("vectors"))
            .desk()
            .captionUnseen()
            .rowHead(TEXTS.get("vector.answers"))
            .words(TEXTS.get("vector.expected"))
            .words(TEXTS.get("vector.outcome"))
            .words("");
    var vectors = tried.draft().vectors();
    for (int i = 0; i < vectors.size(); i++) {
      table.row(
          DataTable.two(vectors.get(i).answers(), vectors.get(i).source()),
          new Span(vectors.get(i).expected().toString()),
          outcome(i),
          remove(i));
    }
    return table;
  }

  private Component outcome(int vector) {
    List<Trial.Run> runs = tried.trial().runs();
    if (vector >= runs.size()) {
      return DataTable.gone(TEXTS.get("vector.not-tried"));
    }
    Trial.Run run = runs.get(vector);
    return DataTable.two(
        TEXTS.get(run.passed() ? "vector.passes" : "vector.fails"), run.outcome().toString());
  }

  private ActionButton remove(int vector) {
    return new ActionButton(
            TEXTS.get("remove", TEXTS.get("vector.number", vector + 1)),
            () ->
                Attempt.of(
                    trouble,
                    () -> {
                      var fewer = new ArrayList<>(tried.draft().vectors());
                      fewer.remove(vector);
                      enter(fewer);
                    }))
        .small();
  }

  private void addOne() {
    if (answers.text().isEmpty() || answers.text().length() > 2000 || band.chosen().isEmpty()) {
      Attempt.say(trouble, "vector.unclear");
      return;
    }
    var more = new ArrayList<>(tried.draft().vectors());
    more.add(
        new ScoreVector(
            tried.instrument().id().value(),
            answers.text(),
            total.text(),
            band.chosen().get(),
            source.text()));
    enter(more);
  }

  private void enter(List<ScoreVector> vectors) {
    done.accept(drafts.enterVectors(tried.draft(), vectors, actor));
  }
}
