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
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.bridewell.core.instrument.Action;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Flag;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Totals;
import org.bridewell.core.safety.WithdrawalState;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.core.screening.InstrumentResult;
import org.bridewell.core.screening.RaisedConcern;
import org.bridewell.core.screening.SittingView;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Badge;
import org.bridewell.ui.kit.BandBar;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;
import org.bridewell.ui.kit.WallClock;

/// What one result means: what cannot wait, score, band or range with its source, flags, what to
/// consider. A message about safety replaces the heading, and no grade stands beside it (HZ-16).
final class ResultWords extends Div {
  private static final Texts TEXTS = Texts.of("screening");
  private static final Texts SAFETY = Texts.of("safety");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm").withZone(WallClock.ZONE);

  private final SittingView view;
  private final InstrumentResult shown;
  private final Instrument instrument;
  private final Div check = new Div();

  ResultWords(SittingView view, InstrumentResult shown) {
    this.view = view;
    this.shown = shown;
    this.instrument = shown.instrument();
    addClassName("bw-result__words");
    check.addClassName("bw-card");
    check.setVisible(false);
    var safety = shown.safety();
    safety.forEach(this::safety);
    doNotStop();
    add(check);
    if (safety.isEmpty()) {
      heading();
    }
    warnings();
    add(pair());
    missing();
    if (!shown.earlier().isEmpty() && !shown.isUngraded()) {
      add(new Trend(shown, safety.isEmpty()));
    }
    if (!instrument.reviewed()) {
      add(new Badge(Tone.DUE, Icon.DUE, TEXTS.get("not-reviewed")));
    }
  }

  /// What part three of the safety questions knows of withdrawal, which stands before consent;
  /// where nobody looked for signs lately, that is done there first (HZ-12).
  void showCheck(WithdrawalState known, boolean due, Runnable look) {
    var risks =
        known.risks().stream()
            .map(each -> SAFETY.get("substance." + each))
            .collect(Collectors.joining(", "));
    var last =
        known
            .lastCheck()
            .map(
                each ->
                    TEXTS.get(
                        "check.last", TIME.format(each.at()), SAFETY.get("sign." + each.sign())))
            .orElse(TEXTS.get("check.never"));
    check.add(
        new H2(TEXTS.get("check-withdrawal")),
        new Paragraph(
            risks.isEmpty() ? TEXTS.get("check.no-risk") : TEXTS.get("check.risks", risks)),
        new Paragraph(last),
        new Paragraph(TEXTS.get("check-withdrawal.line")),
        new ActionButton(TEXTS.get(due ? "check.look-now" : "check.look-again"), look::run));
    check.setVisible(true);
  }

  private void safety(Flag flag) {
    add(new H1(flag.title()), new AlertBar(Tone.STOP, TEXTS.get("safety-now"), flag.meaning()));
    add(source(flag.source()));
    add(soft(plainFacts()));
  }

  private String plainFacts() {
    return switch (shown.result()) {
      case ScoreResult.Scored scored -> facts(scored.total());
      case ScoreResult.Incomplete open -> range(open);
      case ScoreResult.NotApplicable none -> none.reason();
      case ScoreResult.Noted _, ScoreResult.Invalid _ -> version();
    };
  }

  private void heading() {
    switch (shown.result()) {
      case ScoreResult.Scored scored -> scored(scored);
      case ScoreResult.Noted noted -> noted(noted);
      case ScoreResult.Incomplete incomplete -> incomplete(incomplete);
      case ScoreResult.NotApplicable none -> add(head("–", none.reason(), version()));
      case ScoreResult.Invalid _ -> throw new IllegalStateException("invalid answers were kept");
    }
  }

  private void scored(ScoreResult.Scored scored) {
    var band = scored.band();
    add(head(Integer.toString(scored.total()), band.title(), facts(scored.total())));
    if (!bands().isEmpty()) {
      add(BandBar.pin(bands(), scored.total()));
    }
    add(meaning(band));
  }

  private void noted(ScoreResult.Noted noted) {
    var asked =
        shown.isUngraded() ? "noted.no-yes" : noted.flags().isEmpty() ? "noted.none" : "noted";
    add(new H1(TEXTS.get(asked)), soft(version()));
    if (shown.isUngraded()) {
      add(new Paragraph(TEXTS.get("noted.no-yes.line")));
    }
  }

  private void incomplete(ScoreResult.Incomplete incomplete) {
    int missing = incomplete.missing().size();
    var facts = incomplete.totals().isPresent() ? range(incomplete) : version();
    add(head("–", TEXTS.get("no-score", missing), facts));
    if (shown.isUngraded()) {
      return;
    }
    incomplete
        .totals()
        .filter(_ -> !bands().isEmpty())
        .ifPresent(range -> add(BandBar.span(bands(), range.from(), range.to())));
    if (!incomplete.bandsPossible().isEmpty()) {
      var highest = incomplete.bandsPossible().getLast().title();
      var key = incomplete.bandOpen() ? "no-score.act" : "no-score.certain";
      add(new Paragraph(TEXTS.get(key, highest)));
    }
  }

  /// Above the score, with the check: neither may wait under the foot of the page (HZ-13).
  private void doNotStop() {
    if (shown.actions().contains(Action.WITHDRAWAL_CHECK)) {
      add(new AlertBar(Tone.STOP, TEXTS.get(tellNow()), TEXTS.get("do-not-stop")));
    }
  }

  private void warnings() {
    shown.concerns().forEach(concern -> add(concern(concern)));
    if (instrument.items().stream().anyMatch(i -> view.unreliable().contains(i.id()))) {
      add(new AlertBar(Tone.DUE, TEXTS.get("unreliable"), TEXTS.get("unreliable.do")));
    }
    shown
        .cautions()
        .forEach(caution -> add(new AlertBar(Tone.DUE, TEXTS.get("caution"), caution.text())));
  }

  private String tellNow() {
    return shown.result() instanceof ScoreResult.Incomplete ? "tell-now.range" : "tell-now";
  }

  private AlertBar concern(RaisedConcern raised) {
    var concern = raised.concern();
    var to =
        concern
            .band()
            .flatMap(instrument::band)
            .map(band -> " " + TEXTS.get("concern.acts-as", band.title()))
            .orElse("");
    var said = concern.note().isEmpty() ? "" : " “" + concern.note() + "”";
    return new AlertBar(
        Tone.DUE,
        TEXTS.get("concern.by", raised.by()),
        TEXTS.get("concern.reason." + concern.reason()) + "." + said + to);
  }

  private void missing() {
    if (!(shown.result() instanceof ScoreResult.Incomplete open) || open.missing().isEmpty()) {
      return;
    }
    var list = new UnorderedList();
    open.missing().stream()
        .flatMap(id -> instrument.item(id).stream())
        .forEach(item -> list.add(new ListItem(item.label())));
    var section = new Section(new H2(TEXTS.get("what-is-missing")), list);
    section.addClassName("bw-result__missing");
    add(section);
  }

  private String facts(int total) {
    return TEXTS.get(
        "score.facts",
        instrument.shortTitle(),
        Integer.toString(total),
        instrument.totals().map(Totals::to).map(Object::toString).orElse("–"),
        instrument.version());
  }

  private String version() {
    return TEXTS.get("version", instrument.shortTitle(), instrument.version());
  }

  private String range(ScoreResult.Incomplete incomplete) {
    return incomplete
        .totals()
        .map(t -> TEXTS.get("range", instrument.shortTitle(), "" + t.from(), "" + t.to()))
        .orElseGet(this::version);
  }

  private static Component head(String number, String title, String facts) {
    var score = new Paragraph(number);
    score.addClassName("bw-number");
    var head = new Div(score, new Div(new H1(title), soft(facts)));
    head.addClassName("bw-result__score");
    return head;
  }

  private static Component meaning(Band band) {
    var meaning = new Paragraph(band.meaning());
    meaning.addClassName("bw-result__mean");
    return new Div(meaning, source(band.source()));
  }

  private static Paragraph source(String words) {
    var source = new Paragraph(words);
    source.addClassName("bw-source");
    return source;
  }

  private static Paragraph soft(String words) {
    var line = new Paragraph(words);
    line.addClassName("bw-soft");
    return line;
  }

  private List<BandBar.Band> bands() {
    return instrument.bands().stream()
        .flatMap(
            band ->
                band.totals().stream().map(t -> new BandBar.Band(band.title(), t.from(), t.to())))
        .toList();
  }

  private Component pair() {
    var pair = new Div();
    pair.addClassName("bw-pair");
    var flags =
        shown.result().flags().stream().filter(flag -> !shown.safety().contains(flag)).toList();
    if (!flags.isEmpty()) {
      pair.add(list("flags", Icon.FLAG, flags.stream().map(Flag::title).toList()));
    }
    var actions = shown.actions().stream().sorted().toList().reversed();
    if (!actions.isEmpty()) {
      var todo =
          list("consider", Icon.NEXT, actions.stream().map(a -> TEXTS.get("action." + a)).toList());
      todo.addClassName("is-todo");
      pair.add(todo);
    }
    pair.setVisible(pair.getComponentCount() > 0);
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
