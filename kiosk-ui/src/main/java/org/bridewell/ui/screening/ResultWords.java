package org.bridewell.ui.screening;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.bridewell.core.instrument.Action;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Flag;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Totals;
import org.bridewell.core.safety.SafetyReply;
import org.bridewell.core.scoring.NextSteps;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.core.screening.SittingView;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Badge;
import org.bridewell.ui.kit.BandBar;
import org.bridewell.ui.kit.Choice;
import org.bridewell.ui.kit.EitherButtons;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Level;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;

/// What a result means: score, band or range, meaning with its source, flags, what to consider.
final class ResultWords extends Div {
  private static final Texts TEXTS = Texts.of("screening");

  private final Instrument instrument;
  private final Div check = new Div();

  ResultWords(SittingView view, ScoreResult result) {
    this.instrument =
        view.plan().stream()
            .filter(each -> each.id().equals(result.instrument()))
            .findFirst()
            .orElseThrow();
    addClassName("bw-result__left");
    check.addClassName("bw-card");
    check.setVisible(false);
    var actions = NextSteps.of(result);
    switch (result) {
      case ScoreResult.Scored scored -> scored(scored);
      case ScoreResult.Noted noted -> noted(noted);
      case ScoreResult.Incomplete incomplete -> incomplete(incomplete);
      case ScoreResult.NotApplicable none -> add(head("–", none.reason(), ""));
      case ScoreResult.Invalid _ -> throw new IllegalStateException("invalid answers were kept");
    }
    if (actions.contains(Action.WITHDRAWAL_CHECK)) {
      add(new AlertBar(Tone.STOP, TEXTS.get("tell-now"), TEXTS.get("do-not-stop")));
    }
    add(check, pair(result.flags(), List.copyOf(actions)));
    if (!instrument.reviewed()) {
      add(new Badge(Tone.DUE, Icon.DUE, TEXTS.get("not-reviewed")));
    }
  }

  /// Asks for the withdrawal check, which stands before consent; each reply is saved at once.
  void showCheck(boolean due, Consumer<SafetyReply> reply) {
    if (!due) {
      return;
    }
    var question = new H2(TEXTS.get("check-withdrawal"));
    var either =
        new EitherButtons<SafetyReply>(
                TEXTS.get("check-withdrawal"),
                List.of(
                    Choice.of(SafetyReply.YES, TEXTS.get("reply.YES")).raising(Level.CLINICIAN),
                    Choice.of(SafetyReply.NO, TEXTS.get("reply.NO")),
                    Choice.of(SafetyReply.CANT_TELL, TEXTS.get("reply.CANT_TELL"))
                        .raising(Level.CLINICIAN),
                    Choice.of(SafetyReply.WONT_SAY, TEXTS.get("reply.WONT_SAY"))
                        .raising(Level.CLINICIAN)))
            .labelledBy(question);
    either.addValueChangeListener(change -> either.chosen().ifPresent(reply));
    check.add(question, new Paragraph(TEXTS.get("check-withdrawal.line")), either);
    check.setVisible(true);
  }

  private void scored(ScoreResult.Scored scored) {
    var band = scored.band();
    add(head(Integer.toString(scored.total()), band.title(), facts(scored.total())));
    add(BandBar.pin(bands(), scored.total()));
    add(meaning(band));
  }

  private void noted(ScoreResult.Noted noted) {
    add(head("–", noted.band().map(Band::title).orElse(instrument.shortTitle()), ""));
    noted.band().ifPresent(band -> add(meaning(band)));
  }

  private void incomplete(ScoreResult.Incomplete incomplete) {
    int missing = incomplete.missing().size();
    add(head("–", TEXTS.get("no-score", missing), range(incomplete)));
    incomplete.totals().ifPresent(t -> add(BandBar.span(bands(), t.from(), t.to())));
    if (!incomplete.bandsPossible().isEmpty()) {
      add(new Paragraph(TEXTS.get("no-score.act", incomplete.bandsPossible().getLast().title())));
    }
  }

  private String facts(int total) {
    return TEXTS.get(
        "score.facts",
        instrument.shortTitle(),
        Integer.toString(total),
        Integer.toString(instrument.totals().map(Totals::to).orElse(total)),
        instrument.version());
  }

  private String range(ScoreResult.Incomplete incomplete) {
    return incomplete
        .totals()
        .map(
            totals ->
                TEXTS.get(
                    "range",
                    instrument.shortTitle(),
                    Integer.toString(totals.from()),
                    Integer.toString(totals.to())))
        .orElse(instrument.shortTitle());
  }

  private static Component head(String number, String title, String facts) {
    var score = new Paragraph(number);
    score.addClassName("bw-number");
    var line = new Paragraph(facts);
    line.addClassName("bw-soft");
    var head = new Div(score, new Div(new H1(title), line));
    head.addClassName("bw-result__score");
    return head;
  }

  private static Component meaning(Band band) {
    var meaning = new Paragraph(band.meaning());
    meaning.addClassName("bw-result__mean");
    var source = new Paragraph(band.source());
    source.addClassName("bw-source");
    return new Div(meaning, source);
  }

  private List<BandBar.Band> bands() {
    return instrument.bands().stream()
        .flatMap(
            band ->
                band.totals().stream()
                    .map(totals -> new BandBar.Band(band.title(), totals.from(), totals.to())))
        .toList();
  }

  private static Component pair(List<Flag> flags, List<Action> actions) {
    var pair = new Div();
    pair.addClassName("bw-pair");
    if (!flags.isEmpty()) {
      pair.add(list("flags", Icon.FLAG, flags.stream().map(Flag::title).toList()));
    }
    if (!actions.isEmpty()) {
      var todo =
          list(
              "consider",
              Icon.NEXT,
              actions.reversed().stream().map(a -> TEXTS.get("action." + a)).toList());
      todo.addClassName("is-todo");
      pair.add(todo);
    }
    return pair;
  }

  private static Section list(String heading, Icon icon, List<String> lines) {
    var list = new UnorderedList();
    for (var line : lines) {
      var item = new ListItem();
      item.add(icon.create(), new Span(line));
      list.add(item);
    }
    return new Section(new H2(TEXTS.get(heading)), list);
  }
}
