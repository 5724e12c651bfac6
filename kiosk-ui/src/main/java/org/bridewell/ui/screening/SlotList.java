package org.bridewell.ui.screening;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.screening.Entered;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.Texts;

/// Results that were found elsewhere and typed in: what, by whom, under which licence.
final class SlotList extends Section {
  private static final Texts TEXTS = Texts.of("screening");

  SlotList(List<Entered> slots) {
    addClassNames("bw-card", "bw-slots");
    var heading = new H2(TEXTS.get("slots"));
    getElement().setAttribute("aria-labelledby", Dom.idOf(heading));
    var list = new UnorderedList();
    slots.forEach(slot -> list.add(row(slot)));
    add(heading, list);
  }

  private static ListItem row(Entered entered) {
    var entry = entered.result().entry();
    var instrument = entered.instrument();
    var band = entry.band().map(code -> instrument.band(code).map(Band::title).orElse(code));
    var score = entry.score().map(each -> each.stripTrailingZeros().toPlainString());
    var result = Stream.concat(score.stream(), band.stream()).collect(Collectors.joining(", "));
    var words = new Paragraph();
    words.getElement().appendChild(Dom.bold(instrument.shortTitle() + ": " + result));
    var day = Trend.day(entered.result().at());
    var who = new Paragraph(TEXTS.get("slots.who", entry.assessor(), entry.licence(), day));
    who.addClassNames("bw-small", "bw-soft");
    return new ListItem(words, who);
  }
}
