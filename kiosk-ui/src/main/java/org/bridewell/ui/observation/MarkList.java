package org.bridewell.ui.observation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.BiConsumer;
import org.bridewell.core.observation.BodyMark;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.WallClock;

/// The marks by their numbers: the record that the picture draws.
final class MarkList extends Section {
  private static final Texts TEXTS = Texts.of("observation");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm").withZone(WallClock.ZONE);

  /// @param takeBack what is done with a mark that is wrong, and why
  MarkList(List<BodyMark> marks, BiConsumer<BodyMark, BodyMark.TakenBack> takeBack) {
    var heading = new H2(TEXTS.get("body.all", marks.size()));
    getElement().setAttribute("aria-labelledby", Dom.idOf(heading));
    var list = new OrderedList();
    list.addClassName("bw-body__list");
    for (int i = 0; i < marks.size(); i++) {
      list.add(row(i + 1, marks.get(i), takeBack));
    }
    add(heading, list);
  }

  private static ListItem row(
      int number, BodyMark mark, BiConsumer<BodyMark, BodyMark.TakenBack> takeBack) {
    var plate = new Span(Integer.toString(number));
    plate.addClassName("bw-body__number");
    var words = new Div();
    words.getElement().appendChild(Dom.bold(words(mark)));
    words.getElement().appendChild(new Element("small").setText(follows(mark)));
    var ways = new Div();
    ways.addClassName("bw-body__ways");
    var open = new ActionButton(TEXTS.get("body.take-back")).quiet();
    open.onTap(
        () -> {
          ways.removeAll();
          for (var why : BodyMark.TakenBack.values()) {
            ways.add(
                new ActionButton(TEXTS.get("taken-back." + why), () -> takeBack.accept(mark, why)));
          }
        });
    ways.add(open);
    return new ListItem(plate, words, ways);
  }

  private static String words(BodyMark mark) {
    if (mark.kind() == BodyMark.Kind.NONE) {
      return TEXTS.get("kind.NONE");
    }
    var pain = mark.pain().isPresent() ? TEXTS.get("body.of-ten", mark.pain().getAsInt()) : "";
    return TEXTS.get(
        "body.mark",
        TEXTS.get("kind." + mark.kind()) + pain,
        TEXTS.get("region." + mark.region()),
        TEXTS.get("cause." + mark.cause()));
  }

  /// What is asked again because of it, and when it was seen.
  private static String follows(BodyMark mark) {
    var seen = TEXTS.get("body.seen", TIME.format(mark.observedAt()));
    if (mark.head().isPresent()) {
      return TEXTS.get("body.asks.head", seen);
    }
    return mark.asksAboutSelfHarm() ? TEXTS.get("body.asks.self-harm", seen) : seen;
  }
}
