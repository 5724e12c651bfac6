package org.bridewell.ui.instrument;

import static org.bridewell.ui.instrument.InstrumentWords.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bridewell.core.instrument.CatalogueEntry;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Offer;
import org.bridewell.core.instrument.SignOff;
import org.bridewell.core.instrument.Topic;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;

/// The catalogue by topic, and which part of it to show.
class CatalogueTable extends Div {
  private final List<CatalogueEntry> entries;
  private final FieldText words = new FieldText(TEXTS.get("filter.words"));
  private final FieldSelect<Show> state =
      new FieldSelect<>(
          TEXTS.get("filter.state"),
          List.of(Show.values()),
          show -> TEXTS.get("show." + show),
          TEXTS.get("show.all"));
  private final Span count = new Span();
  private final DataTable table =
      new DataTable(TEXTS.get("table"))
          .desk()
          .captionUnseen()
          .look("is-tight", "dk-catalogue")
          .rowHead(TEXTS.get("column.instrument"))
          .words(TEXTS.get("column.version"))
          .words(TEXTS.get("column.asks"))
          .words(TEXTS.get("column.review"))
          .words(TEXTS.get("column.permission"))
          .words(TEXTS.get("column.state"));

  /// A part of the catalogue that somebody has to do something about.
  enum Show {
    NOT_SIGNED,
    HELD_BACK,
    PERMISSION_NEEDED;

    boolean holds(CatalogueEntry entry) {
      return switch (this) {
        case NOT_SIGNED -> entry.signedOff().isEmpty();
        case HELD_BACK -> entry.offer() instanceof Offer.Withheld;
        case PERMISSION_NEEDED -> entry.instrument().permission().isPresent();
      };
    }
  }

  CatalogueTable(List<CatalogueEntry> entries) {
    this.entries = List.copyOf(entries);
    var filters = new Div(words, state, count);
    filters.addClassNames("dk-filters", "dk-trail-filters");
    count.addClassNames("dk-end", "bw-soft", "bw-small");
    count.getElement().setAttribute("role", "status");
    add(filters, table);
    words.addValueChangeListener(typed -> show());
    state.addValueChangeListener(chosen -> show());
    show();
  }

  private void show() {
    table.clear();
    var shown = entries.stream().filter(this::passes).toList();
    for (Topic topic : Topic.values()) {
      var group = shown.stream().filter(each -> each.instrument().topic() == topic).toList();
      if (!group.isEmpty()) {
        table.group(new Span(InstrumentWords.topic(topic)), TEXTS.get("group.count", group.size()));
        group.forEach(this::addRow);
      }
    }
    count.setText(TEXTS.get("count", shown.size(), entries.size()));
  }

  private boolean passes(CatalogueEntry entry) {
    var instrument = entry.instrument();
    var typed = words.text().toLowerCase(Locale.UK);
    return state.chosen().map(show -> show.holds(entry)).orElse(true)
        && Stream.of(instrument.id().value(), instrument.title(), instrument.shortTitle())
            .anyMatch(text -> text.toLowerCase(Locale.UK).contains(typed));
  }

  private void addRow(CatalogueEntry entry) {
    Instrument instrument = entry.instrument();
    table.row(
        DataTable.two(
            InstrumentNavigation.link(instrument.shortTitle(), instrument.id()),
            instrument.title()),
        new Span(instrument.version()),
        new Span(InstrumentWords.asks(instrument)),
        review(entry),
        InstrumentWords.permission(entry),
        InstrumentWords.state(entry));
  }

  private static Component review(CatalogueEntry entry) {
    return entry
        .signedOff()
        .map(signed -> DataTable.two(InstrumentWords.review(entry), by(signed)))
        .orElseGet(() -> InstrumentWords.review(entry));
  }

  private static String by(SignOff signed) {
    return TEXTS.get("review.by", signed.signedAs(), InstrumentWords.moment(signed.at()));
  }
}
