package org.bridewell.ui.instrument;

import static org.bridewell.ui.instrument.InstrumentWords.TEXTS;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Flag;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Next;
import org.bridewell.core.instrument.Raise;
import org.bridewell.core.instrument.ScoringRule;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.Sheet;

/// What answers come to: the scoring rule, bands with both edges, what lifts a band, flags, and
/// where a result leads on to.
class RulesSheet extends Sheet {
  private final Instrument instrument;
  private final ConditionWords conditions;

  RulesSheet(Instrument instrument) {
    super(TEXTS.get("rules"));
    this.instrument = instrument;
    this.conditions = new ConditionWords(instrument);
    add(new Paragraph(scoring()));
    if (!instrument.bands().isEmpty()) {
      add(bands());
    }
    instrument.raises().forEach(raise -> add(ItemsSheet.help(raise(raise))));
    instrument.next().forEach(next -> add(ItemsSheet.help(next(next))));
    if (!instrument.flags().isEmpty()) {
      add(new H3(TEXTS.get("flags")), ItemsSheet.help(TEXTS.get("flags.line")), flags());
    }
  }

  private String scoring() {
    return switch (instrument.scoring()) {
      case ScoringRule.Sum() ->
          TEXTS.get("scoring.sum", instrument.totals().map(InstrumentWords::range).orElse(""));
      case ScoringRule.AnyYes() -> TEXTS.get("scoring.any-yes");
      case ScoringRule.Prompts() -> TEXTS.get("scoring.prompts");
      case ScoringRule.Slot(var totals, int decimals) ->
          totals
              .map(range -> TEXTS.get("scoring.slot", InstrumentWords.range(range), decimals))
              .orElseGet(() -> TEXTS.get("scoring.slot.words"));
    };
  }

  private DataTable bands() {
    var table =
        new DataTable(TEXTS.get("bands"))
            .desk()
            .captionUnseen()
            .look("is-flush")
            .rowHead(TEXTS.get("band.title"))
            .words(TEXTS.get("band.total"))
            .words(TEXTS.get("band.meaning"))
            .words(TEXTS.get("band.consider"));
    for (Band band : instrument.bands()) {
      table.row(
          DataTable.two(band.title(), band.code()),
          new Span(band.totals().map(InstrumentWords::range).orElse(TEXTS.get("band.no-total"))),
          DataTable.two(band.meaning(), band.source()),
          new Span(InstrumentWords.actions(band.actions())));
    }
    return table;
  }

  private DataTable flags() {
    var table =
        new DataTable(TEXTS.get("flags"))
            .desk()
            .captionUnseen()
            .look("is-flush", "dk-rules")
            .rowHead(TEXTS.get("flag.title"))
            .words(TEXTS.get("flag.when"))
            .words(TEXTS.get("flag.meaning"))
            .words(TEXTS.get("flag.consider"));
    for (Flag flag : instrument.flags()) {
      table.row(
          DataTable.two(flag.title(), flag.code()),
          DataTable.two(conditions.of(flag.when()), told(flag)),
          DataTable.two(flag.meaning(), flag.source()),
          new Span(InstrumentWords.actions(flag.actions())));
    }
    return table;
  }

  private static String told(Flag flag) {
    var told = flag.alert().map(alert -> TEXTS.get("alert." + alert)).orElse("");
    var headline = flag.headline() ? TEXTS.get("flag.headline") : "";
    return (told + " " + headline).strip();
  }

  private String raise(Raise raise) {
    return TEXTS.get("raise", conditions.of(raise.when()), band(raise.band()));
  }

  private String next(Next next) {
    return TEXTS.get("next", band(next.band()), next.instrument().value());
  }

  private String band(String code) {
    return instrument.band(code).map(Band::title).orElse(code);
  }
}
