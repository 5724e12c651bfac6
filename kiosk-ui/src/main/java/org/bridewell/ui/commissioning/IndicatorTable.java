package org.bridewell.ui.commissioning;

import static org.bridewell.ui.commissioning.NeedsWords.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.OptionalInt;
import org.bridewell.core.commissioning.IndicatorDefinition.Section;
import org.bridewell.core.commissioning.IndicatorItem;
import org.bridewell.core.commissioning.IndicatorSheet;
import org.bridewell.core.commissioning.IndicatorState;
import org.bridewell.core.commissioning.ProtectedCount.Hidden;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.StateMark;

/// The sheet of indicators, and what they mean.
final class IndicatorTable {
  private IndicatorTable() {}

  static DataTable of(IndicatorSheet sheet) {
    var table =
        new DataTable(TEXTS.get("indicators.caption"))
            .desk()
            .look("is-tight", "dk-indicators")
            .captionUnseen()
            .words(TEXTS.get("indicators.state"))
            .words(TEXTS.get("indicators.code"))
            .rowHead(TEXTS.get("indicators.indicator"))
            .number(TEXTS.get("indicators.now"))
            .number(TEXTS.get("table.people"))
            .number(TEXTS.get("indicators.target"))
            .number(TEXTS.get("indicators.change"))
            .words(TEXTS.get("indicators.months"))
            .number(TEXTS.get("indicators.populated"))
            .words(TEXTS.get("indicators.note"));
    for (Section section : Section.values()) {
      table.group(new Span(TEXTS.get("indicators.section." + section)), "");
      sheet.items().stream()
          .filter(item -> item.definition().section() == section)
          .forEach(item -> table.row(cells(item)));
    }
    return table;
  }

  private static Component[] cells(IndicatorItem item) {
    return new Component[] {
      new StateMark(IndicatorWords.mark(item.state()), IndicatorWords.state(item.state())),
      new Span(item.definition().code()),
      new Span(item.definition().title()),
      now(item),
      new Span(IndicatorWords.people(item)),
      new Span(IndicatorWords.target(item)),
      new Span(IndicatorWords.change(item)),
      trend(item),
      new Span(IndicatorWords.percent(item.populated())),
      note(item)
    };
  }

  private static Component now(IndicatorItem item) {
    var some = item.people().map(IndicatorItem.People::some);
    if (some.isPresent() && some.get() instanceof Hidden(int upTo)) {
      return NeedsTable.hidden(upTo);
    }
    var percent = new Span(IndicatorWords.percent(item.percent()));
    percent.addClassName("dk-val");
    return percent;
  }

  private static Component trend(IndicatorItem item) {
    if (item.trend().stream().allMatch(month -> month.isEmpty())) {
      return new Span(TEXTS.get("indicators.none"));
    }
    var target = item.definition().target();
    return new Sparkline(
        IndicatorWords.trend(item),
        item.trend(),
        target.isPresent() ? OptionalInt.of(target.get().green()) : OptionalInt.empty());
  }

  private static Component note(IndicatorItem item) {
    String words = IndicatorWords.note(item);
    return item.state() == IndicatorState.NOT_POPULATED ? DataTable.gone(words) : new Span(words);
  }

  static DataTable definitions(IndicatorSheet sheet) {
    var table =
        new DataTable(TEXTS.get("indicators.definitions"))
            .desk()
            .look("is-flush")
            .captionUnseen()
            .words(TEXTS.get("indicators.code"))
            .rowHead(TEXTS.get("indicators.indicator"))
            .words(TEXTS.get("definitions.counted"))
            .words(TEXTS.get("indicators.limits"))
            .words(TEXTS.get("indicators.owner"))
            .words(TEXTS.get("indicators.cadence"));
    for (var item : sheet.items()) {
      var definition = item.definition();
      table.row(
          definition.code(),
          definition.title(),
          definition.definition(),
          definition
              .target()
              .map(IndicatorWords::limits)
              .orElseGet(() -> TEXTS.get("indicators.noTarget")),
          definition.owner(),
          TEXTS.get("indicators.cadence." + definition.cadence()));
    }
    return table;
  }
}
