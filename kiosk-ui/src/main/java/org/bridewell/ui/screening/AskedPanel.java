package org.bridewell.ui.screening;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.bridewell.core.custody.Due;
import org.bridewell.core.screening.AskedItem;
import org.bridewell.core.screening.SittingView;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Choice;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.EitherButtons;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;
import org.bridewell.ui.kit.WallClock;

/// What is asked about the person before the tests: asked, not assumed, and nothing chosen
/// beforehand (HZ-30).
final class AskedPanel extends Section {
  private static final Texts TEXTS = Texts.of("screening");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  AskedPanel(SittingView view, BiConsumer<AskedItem, String> save) {
    addClassNames("bw-card", "bw-asked");
    var heading = new H2(TEXTS.get("asked"));
    getElement().setAttribute("aria-labelledby", Dom.idOf(heading));
    add(heading);
    view.toAsk().forEach(item -> add(question(item, view, save)));
    notFit(view);
  }

  private static Div question(
      AskedItem item, SittingView view, BiConsumer<AskedItem, String> save) {
    var words = new Paragraph();
    words.getElement().appendChild(Dom.bold(TEXTS.get("asked." + item)));
    var either =
        new EitherButtons<String>(TEXTS.get("asked." + item), choices(item))
            .labelledBy(words)
            .wide();
    view.asked(item).ifPresent(either::setValue);
    either.addValueChangeListener(
        change -> {
          if (change.isFromClient()) {
            either.chosen().ifPresent(code -> save.accept(item, code));
          }
        });
    var question = new Div(words, either);
    question.addClassName("bw-stack");
    return question;
  }

  private static List<Choice<String>> choices(AskedItem item) {
    return Arrays.stream(TEXTS.get("asked." + item + ".codes").split(" "))
        .map(code -> Choice.of(code, TEXTS.get("asked." + item + "." + code)))
        .toList();
  }

  private void notFit(SittingView view) {
    var said = view.responses().get(AskedItem.FITNESS.item());
    if (said == null) {
      return;
    }
    view.asked(AskedItem.FITNESS)
        .filter(code -> !code.equals("fit"))
        .ifPresent(
            code -> {
              var due = TIME.format(said.answeredAt().plus(Due.ASK_AGAIN).atZone(WallClock.ZONE));
              add(
                  new AlertBar(
                      Tone.DUE, TEXTS.get("not-fit." + code), TEXTS.get("not-fit.do", due)));
            });
  }
}
