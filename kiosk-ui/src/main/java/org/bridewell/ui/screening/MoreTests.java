package org.bridewell.ui.screening;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.screening.SectionList;
import org.bridewell.core.screening.SectionList.Extra;
import org.bridewell.core.screening.SectionList.Part;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Badge;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;

/// Further tests that the nurse may add, and results from elsewhere that may be entered; what
/// cannot be added says why.
final class MoreTests extends Section {
  private static final Texts TEXTS = Texts.of("screening");

  private final SectionList sections;
  private final BiConsumer<SectionList, Instrument> add;
  private final Consumer<Instrument> enter;

  MoreTests(
      SectionList sections, BiConsumer<SectionList, Instrument> add, Consumer<Instrument> enter) {
    this.sections = sections;
    this.add = add;
    this.enter = enter;
    addClassNames("bw-card", "bw-more");
    var heading = new H2(TEXTS.get("more"));
    getElement().setAttribute("aria-labelledby", Dom.idOf(heading));
    add(heading);
    sections.parts().stream().filter(part -> !part.more().isEmpty()).forEach(this::group);
  }

  private void group(Part part) {
    var list = new UnorderedList();
    part.more().forEach(extra -> list.add(row(extra)));
    add(new H3(TEXTS.get("section." + part.code())), list);
  }

  private ListItem row(Extra extra) {
    var title = new Paragraph();
    title.getElement().appendChild(Dom.bold(extra.instrument().shortTitle()));
    var why = extra.withheld().map(Withholding::words).or(extra::notMeant);
    var row = new ListItem(new Div(title, small(why.orElse(extra.instrument().title()))));
    if (why.isPresent()) {
      row.add(new Badge(Tone.DUE, Icon.DASH, TEXTS.get("section.state.NOT_OFFERED")));
    } else if (extra.slot()) {
      row.add(
          button(TEXTS.get("more.enter"), extra, () -> enter.accept(extra.instrument()))
              .icon(Icon.PEN));
    } else if (extra.added()) {
      row.add(new Badge(Tone.OK, Icon.CHECK, TEXTS.get("more.added")));
    } else {
      row.add(
          button(TEXTS.get("more.add"), extra, () -> add.accept(sections, extra.instrument()))
              .icon(Icon.PLUS));
    }
    return row;
  }

  private static ActionButton button(String words, Extra extra, SerializableRunnable action) {
    var button = new ActionButton(words, action);
    button
        .getElement()
        .setAttribute(
            "aria-label", TEXTS.get("section.go.of", words, extra.instrument().shortTitle()));
    return button;
  }

  private static Span small(String words) {
    var small = new Span(words);
    small.addClassNames("bw-small", "bw-soft");
    return small;
  }
}
