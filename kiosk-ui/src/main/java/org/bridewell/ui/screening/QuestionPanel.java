package org.bridewell.ui.screening;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.screening.Recorded;
import org.bridewell.core.screening.SittingPath.Step;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Badge;
import org.bridewell.ui.kit.Choice;
import org.bridewell.ui.kit.ChoiceTiles;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;

/// A question with its answers: the published words at the start, the tiles at the end.
record QuestionPanel(Component words, Component answers) {
  private static final Texts TEXTS = Texts.of("screening");

  /// A question of an instrument, with what is recorded for it.
  static QuestionPanel of(
      Step step,
      Optional<String> askedSex,
      Optional<Recorded> now,
      Consumer<Response> save,
      Runnable askSexAgain) {
    var heading = heading(step.item().textFor(askedSex));
    var words = words(heading);
    if (step.item().variants().isPresent()) {
      words.add(wording(askedSex, askSexAgain));
    }
    words.add(why(step.item().why()));
    if (!step.instrument().reviewed()) {
      words.add(new Badge(Tone.DUE, Icon.DUE, TEXTS.get("not-reviewed")));
    }
    return new QuestionPanel(words, answers(step, heading, now, save));
  }

  /// The question that decides a sex-dependent wording. It is asked for itself and never a default.
  static QuestionPanel askedSex(Consumer<Response> save) {
    var heading = heading(TEXTS.get("asked-sex"));
    var words = words(heading);
    words.add(why("why.asked-sex"));
    var tiles =
        new ChoiceTiles<String>(
                TEXTS.get("answer"),
                List.of(
                    Choice.of("female", TEXTS.get("asked-sex.female")),
                    Choice.of("male", TEXTS.get("asked-sex.male")),
                    Choice.of("other", TEXTS.get("asked-sex.other"))))
            .labelledBy(heading);
    tiles.addValueChangeListener(
        change -> tiles.chosen().map(Response.Answered::new).ifPresent(save));
    return new QuestionPanel(words, tiles);
  }

  private static Component answers(
      Step step, H1 heading, Optional<Recorded> now, Consumer<Response> save) {
    var choices =
        step.item().options().stream()
            .map(
                option -> Choice.<Response>of(new Response.Answered(option.code()), option.label()))
            .toList();
    var tiles = new ChoiceTiles<Response>(TEXTS.get("answer"), choices).labelledBy(heading);
    var skips = new ChoiceTiles<Response>(TEXTS.get("skip"), skips());
    var skipBox = new Div(skips);
    skipBox.addClassName("bw-stack");
    var open = new ActionButton(TEXTS.get("skip")).quiet();
    var response = now.flatMap(Recorded::response);
    response.ifPresent(r -> (r instanceof Response.Answered ? tiles : skips).setValue(r));
    skipBox.setVisible(response.isPresent() && skips.chosen().isPresent());
    open.onTap(() -> skipBox.setVisible(!skipBox.isVisible()));
    tiles.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            skips.clear();
            tiles.chosen().ifPresent(save);
          }
        });
    skips.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            tiles.clear();
            skips.chosen().ifPresent(save);
          }
        });
    var all = new Div(tiles, open, skipBox);
    all.addClassNames("bw-stack", "bw-ask__answers");
    return all;
  }

  /// Refused, unable (why) and not asked are three different things, and none of them is zero.
  /// Asleep is not offered: it needs a full rousing check first (HZ-02).
  private static List<Choice<Response>> skips() {
    var skips = new ArrayList<Choice<Response>>();
    skips.add(Choice.of(new Response.Refused(), TEXTS.get("skip.refused")));
    for (var reason : Response.Reason.values()) {
      if (reason != Response.Reason.ASLEEP) {
        skips.add(Choice.of(new Response.Unable(reason), TEXTS.get("skip.unable." + reason)));
      }
    }
    skips.add(Choice.of(new Response.NotAsked(), TEXTS.get("skip.not-asked")));
    return skips;
  }

  private static H1 heading(String words) {
    var heading = new H1(words);
    heading.addClassName("bw-question");
    return heading;
  }

  private static Div words(H1 heading) {
    var words = new Div(heading);
    words.addClassName("bw-ask__words");
    return words;
  }

  private static Component wording(Optional<String> askedSex, Runnable askSexAgain) {
    var line = new Paragraph(new Span(TEXTS.get("wording." + askedSex.orElse("other"))));
    line.add(new ActionButton(TEXTS.get("change"), askSexAgain::run).quiet());
    line.addClassName("bw-ask__wording");
    return line;
  }

  private static Component why(String key) {
    var why = new Paragraph();
    why.addClassName("bw-ask__why");
    why.getElement().appendChild(Dom.bold(TEXTS.get("why") + " "));
    why.add(new Span(TEXTS.get(key) + " " + TEXTS.get("who-sees")));
    return why;
  }
}
