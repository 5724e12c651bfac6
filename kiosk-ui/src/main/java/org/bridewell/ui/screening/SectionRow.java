package org.bridewell.ui.screening;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.stream.Collectors;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.screening.SectionList.Part;
import org.bridewell.core.screening.SectionList.State;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Badge;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;

/// One section: what it asks, how far it is, and the way into it.
final class SectionRow extends ListItem {
  private static final Texts TEXTS = Texts.of("screening");

  private final ActionButton go;

  /// @param ready the questions about the person were answered
  /// @param next this is the one to go on with
  SectionRow(Part part, boolean ready, boolean next) {
    addClassName("bw-sections__row");
    go = new ActionButton(TEXTS.get("section.go." + part.state()));
    go.getElement()
        .setAttribute("aria-label", TEXTS.get("section.go.of", go.getText(), name(part)));
    var words = new Div(new H2(name(part)), line(what(part)));
    part.notOffered()
        .forEach(each -> words.add(line(without(each.instrument(), each.why().text()))));
    part.withheld()
        .forEach(
            each -> words.add(line(without(each.instrument(), Withholding.words(each.reason())))));
    add(words, badge(part));
    if (part.state() == State.NOT_OFFERED || !ready) {
      return;
    }
    if (next) {
      go.primary();
    }
    add(go);
  }

  void onGo(SerializableRunnable action) {
    go.onTap(action);
  }

  private static String without(Instrument instrument, String why) {
    return TEXTS.get("not-offered", instrument.shortTitle(), why);
  }

  private static String name(Part part) {
    return TEXTS.get("section." + part.code());
  }

  private static String what(Part part) {
    var tests = part.asked().stream().map(Instrument::shortTitle).collect(Collectors.joining(", "));
    return switch (part.state()) {
      case NOT_ADDED -> part.onWish() ? TEXTS.get("section.wish", tests) : tests;
      case NOT_OFFERED -> "";
      case NOT_BEGUN, BEGUN, DONE, ASK_AGAIN ->
          TEXTS.get("section.what", tests, part.done(), part.of());
    };
  }

  private static Paragraph line(String words) {
    var line = new Paragraph(words);
    line.addClassNames("bw-small", "bw-soft");
    line.setVisible(!words.isEmpty());
    return line;
  }

  private static Badge badge(Part part) {
    var words = TEXTS.get("section.state." + part.state());
    return switch (part.state()) {
      case DONE -> new Badge(Tone.OK, Icon.CHECK, words);
      case BEGUN -> new Badge(Tone.INFO, Icon.CLOCK, words);
      case ASK_AGAIN -> new Badge(Tone.DUE, Icon.UNDO, words);
      case NOT_OFFERED -> new Badge(Tone.DUE, Icon.DASH, words);
      case NOT_BEGUN, NOT_ADDED -> new Badge(Tone.PLAIN, Icon.RING, words);
    };
  }
}
