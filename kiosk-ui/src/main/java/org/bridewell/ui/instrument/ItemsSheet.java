package org.bridewell.ui.instrument;

import static org.bridewell.ui.instrument.InstrumentWords.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.ItemKind;
import org.bridewell.core.instrument.Option;
import org.bridewell.core.instrument.PointsTable;
import org.bridewell.core.instrument.Skip;
import org.bridewell.core.instrument.Variants;
import org.bridewell.ui.kit.Sheet;

/// Every question as it will be asked: wordings, answers with their points, and where it skips to.
class ItemsSheet extends Sheet {
  private final Instrument instrument;
  private final ConditionWords conditions;

  ItemsSheet(Instrument instrument) {
    super(TEXTS.get("items"));
    this.instrument = instrument;
    this.conditions = new ConditionWords(instrument);
    if (instrument.items().isEmpty()) {
      add(new Paragraph(TEXTS.get("items.none")));
      return;
    }
    var list = new OrderedList();
    list.addClassName("dk-items");
    instrument.items().forEach(item -> list.add(row(item)));
    add(list);
  }

  private ListItem row(Item item) {
    var row = new ListItem();
    var question = new H3(item.text());
    row.add(question);
    item.variants().ifPresent(variants -> variants.list().forEach(v -> row.add(variant(v))));
    row.add(answers(item));
    notes(item).forEach(note -> row.add(help(note)));
    return row;
  }

  private static Component variant(Variants.Variant variant) {
    return help(TEXTS.get("item.variant", variant.value(), variant.text()));
  }

  private Component answers(Item item) {
    return switch (item.kind()) {
      case ItemKind.Choice(List<Option> options) -> options(item, options);
      case ItemKind.Measure measure -> measure(item, measure);
    };
  }

  private static Component options(Item item, List<Option> options) {
    var list = new UnorderedList();
    list.addClassName("dk-options");
    for (Option option : options) {
      var row = new ListItem(new Span(option.label()));
      if (item.scored()) {
        var points = new Span("" + option.points());
        points.addClassNames("dk-tag", "dk-num");
        points.getElement().setAttribute("aria-label", TEXTS.get("points", option.points()));
        points.getElement().setAttribute("role", "img");
        row.addComponentAsFirst(points);
      }
      InstrumentWords.coding(option.coding())
          .ifPresent(code -> row.add(small(TEXTS.get("item.code", code))));
      list.add(row);
    }
    return list;
  }

  private Component measure(Item item, ItemKind.Measure measure) {
    var holder = new Div(help(measured(measure)));
    if (item.scored()) {
      for (PointsTable table : measure.tables()) {
        var steps = steps(table, measure);
        holder.add(
            help(
                table
                    .when()
                    .map(when -> TEXTS.get("measure.when", conditions.of(when), steps))
                    .orElse(steps)));
      }
    }
    return holder;
  }

  private static String measured(ItemKind.Measure measure) {
    return TEXTS.get(
        "measure", measure.unit(), measure.shown(measure.least()), measure.shown(measure.most()));
  }

  private static String steps(PointsTable table, ItemKind.Measure measure) {
    var words = new ArrayList<String>();
    var from = Optional.<BigDecimal>empty();
    for (PointsTable.Step step : table.steps()) {
      var low = from.map(edge -> measure.shown(edge.add(measure.step())));
      words.add(step(low, step.to().map(measure::shown), step.points()));
      from = step.to();
    }
    return words.stream().collect(Collectors.joining("; "));
  }

  private static String step(Optional<String> low, Optional<String> high, int points) {
    if (low.isEmpty()) {
      return high.map(edge -> TEXTS.get("measure.up-to", edge, points))
          .orElseGet(() -> TEXTS.get("points", points));
    }
    return high.map(edge -> TEXTS.get("measure.between", low.get(), edge, points))
        .orElseGet(() -> TEXTS.get("measure.from", low.get(), points));
  }

  private List<String> notes(Item item) {
    var notes = new ArrayList<String>();
    item.aside().ifPresent(aside -> notes.add(TEXTS.get("item.aside", aside)));
    if (!item.scored()) {
      notes.add(TEXTS.get("item.not-scored"));
    }
    if (item.optional()) {
      notes.add(TEXTS.get("item.optional"));
    }
    InstrumentWords.coding(item.coding())
        .ifPresent(code -> notes.add(TEXTS.get("item.code", code)));
    instrument.skips().stream()
        .filter(skip -> skip.from(instrument.items()) == instrument.position(item.id()) + 1)
        .map(this::skip)
        .forEach(notes::add);
    return notes;
  }

  private String skip(Skip skip) {
    var when = conditions.of(skip.when());
    return skip.goTo()
        .map(target -> TEXTS.get("item.skip", when, conditions.number(target)))
        .orElseGet(() -> TEXTS.get("item.skip-to-end", when));
  }

  static Paragraph help(String words) {
    var help = new Paragraph(words);
    help.addClassName("dk-help");
    return help;
  }

  private static Span small(String words) {
    var small = new Span(words);
    small.addClassNames("dk-small", "dk-soft");
    return small;
  }
}
