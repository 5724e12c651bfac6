package org.bridewell.ui.screening;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bridewell.core.instrument.Action;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.core.screening.Correction;
import org.bridewell.core.screening.CorrectionReview;
import org.bridewell.core.screening.CorrectionService;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.custody.Trouble;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Sheet;
import org.bridewell.ui.kit.StateMark;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.WallClock;

/// One past result: what it asked for then, what the same answers ask for now, and what a clinician
/// made of it.
class CorrectionSheet extends Sheet {
  private static final Texts TEXTS = Texts.of("correction");
  private static final Texts SCREENING = Texts.of("screening");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.UK).withZone(WallClock.ZONE);

  private final Correction correction;
  private final Div trouble = new Div();

  CorrectionSheet(
      Correction correction, CorrectionService service, Actor actor, SerializableRunnable done) {
    super(
        TEXTS.get(
            "sheet", correction.past().number().value(), correction.corrected().shortTitle()));
    this.correction = correction;
    var past = correction.past();
    headEnd(new Paragraph(TEXTS.get("sheet.when", past.suite(), moment(past.completedAt()))));
    add(comparison());
    past.review().ifPresentOrElse(this::showReview, () -> ask(service, actor, done));
  }

  private DataTable comparison() {
    var table =
        new DataTable(TEXTS.get("comparison"))
            .desk()
            .captionUnseen()
            .look("is-flush")
            .rowHead(TEXTS.get("column.version"))
            .words(TEXTS.get("column.result"))
            .words(TEXTS.get("column.consider"));
    table.row(
        TEXTS.get("then", correction.kept().version()),
        result(correction.before()),
        actions(correction.actionsBefore()));
    table.row(
        TEXTS.get("now", correction.corrected().version()),
        result(correction.after()),
        actions(correction.actionsAfter()));
    return table;
  }

  private void showReview(CorrectionReview review) {
    var mark = new StateMark(StateMark.State.DONE, TEXTS.get("outcome." + review.outcome()));
    add(
        DataTable.two(mark, TEXTS.get("reviewed", review.reviewedAs(), moment(review.at()))),
        new Paragraph(review.note()));
  }

  private void ask(CorrectionService service, Actor actor, SerializableRunnable done) {
    var note = FieldText.lines(TEXTS.get("note"), 2);
    var acts = new Div();
    acts.addClassName("dk-acts");
    for (var outcome : CorrectionReview.Outcome.values()) {
      acts.add(
          new ActionButton(
              TEXTS.get("decide." + outcome),
              () ->
                  decide(() -> service.review(correction, outcome, note.getValue(), actor), done)));
    }
    var form = new Div(note, acts, trouble);
    form.addClassNames("dk-stack", "dk-decide");
    add(form);
  }

  private void decide(SerializableRunnable review, SerializableRunnable done) {
    trouble.removeAll();
    try {
      review.run();
    } catch (Refusal | OutOfScope | StoreUnavailable failed) {
      trouble.add(Trouble.bar(failed));
      return;
    }
    done.run();
  }

  private static String result(ScoreResult result) {
    return switch (result) {
      case ScoreResult.Scored scored ->
          TEXTS.get("result.scored", "" + scored.total(), scored.band().title());
      case ScoreResult.Noted noted ->
          noted.band().map(Band::title).orElse(TEXTS.get("result.noted"));
      case ScoreResult.Incomplete incomplete ->
          TEXTS.get(
              "result.incomplete",
              incomplete.bandsPossible().stream()
                  .map(Band::title)
                  .collect(Collectors.joining(", ")));
      case ScoreResult.NotApplicable none -> none.reason();
      case ScoreResult.Invalid _ -> TEXTS.get("result.invalid");
    };
  }

  private static String actions(Collection<Action> actions) {
    return actions.isEmpty()
        ? TEXTS.get("consider.none")
        : actions.stream()
            .map(action -> SCREENING.get("action." + action))
            .collect(Collectors.joining(". "));
  }

  private static String moment(Instant at) {
    return MOMENT.format(at);
  }
}
