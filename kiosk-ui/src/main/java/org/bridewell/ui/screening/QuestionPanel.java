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
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.ItemKind;
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
  private static final Response.Reason NOT_MEASURED = Response.Reason.COULD_NOT_BE_MEASURED;

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
    step.item().aside().ifPresent(line -> words.add(aside(line)));
    if (step.item().optional()) {
      words.add(new Badge(Tone.PLAIN, Icon.RING, TEXTS.get("optional")));
    }
    words.add(why(step.item().why()));
    if (!step.instrument().reviewed()) {
      words.add(new Badge(Tone.DUE, Icon.DUE, TEXTS.get("not-reviewed")));
    }
    return new QuestionPanel(words, answers(step.item(), heading, now, save));
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
      Item item, H1 heading, Optional<Recorded> now, Consumer<Response> save) {
    var response = now.flatMap(Recorded::response);
    var skips = new ChoiceTiles<Response>(TEXTS.get("skip"), skips(item));
    var skipBox = new Div(skips);
    skipBox.addClassName("bw-stack");
    var open =
        new ActionButton(TEXTS.get("skip"), () -> skipBox.setVisible(!skipBox.isVisible())).quiet();
    var answer =
        switch (item.kind()) {
          case ItemKind.Choice _ -> tiles(item, heading, response, skips, save);
          case ItemKind.Measure measure ->
              new NumberEntry(
                  measure,
                  heading,
                  response,
                  number -> {
                    skips.clear();
                    save.accept(number);
                  });
        };
    response.filter(r -> !r.isAnswer()).ifPresent(skips::setValue);
    skipBox.setVisible(skips.chosen().isPresent());
    skips.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            clear(answer);
            skips.chosen().ifPresent(save);
          }
        });
    var all = new Div(answer, open, skipBox);
    all.addClassNames("bw-stack", "bw-ask__answers");
    return all;
  }

  private static ChoiceTiles<Response> tiles(
      Item item,
      H1 heading,
      Optional<Response> response,
      ChoiceTiles<Response> skips,
      Consumer<Response> save) {
    var choices =
        item.options().stream()
            .map(o -> Choice.<Response>of(new Response.Answered(o.code()), o.label()))
            .toList();
    var tiles = new ChoiceTiles<Response>(TEXTS.get("answer"), choices).labelledBy(heading);
    response.filter(Response::isAnswer).ifPresent(tiles::setValue);
    tiles.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            skips.clear();
            tiles.chosen().ifPresent(save);
          }
        });
    return tiles;
  }

  private static void clear(Component answer) {
    switch (answer) {
      case ChoiceTiles<?> tiles -> tiles.clear();
      case NumberEntry entry -> entry.clear();
      default -> throw new IllegalStateException("no such way to answer");
    }
  }

  /// Refused, unable (why) and not asked are three different things, and none of them is zero.
  /// Asleep is not offered: it needs a full rousing check first (HZ-02).
  private static List<Choice<Response>> skips(Item item) {
    var skips = new ArrayList<Choice<Response>>();
    skips.add(Choice.of(new Response.Refused(), TEXTS.get("skip.refused")));
    boolean measured = item.kind() instanceof ItemKind.Measure;
    for (var reason : Response.Reason.values()) {
      if (reason != Response.Reason.ASLEEP && (measured || reason != NOT_MEASURED)) {
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

  /// Our own line for the nurse, never part of the quoted words.
  private static Component aside(String line) {
    var aside = new Paragraph(line);
    aside.addClassName("bw-ask__aside");
    return aside;
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
