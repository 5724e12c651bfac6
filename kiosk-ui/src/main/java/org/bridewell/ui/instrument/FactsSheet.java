package org.bridewell.ui.instrument;

import static org.bridewell.ui.instrument.InstrumentWords.TEXTS;

import java.util.Locale;
import java.util.stream.Collectors;
import org.bridewell.core.instrument.CatalogueEntry;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.ui.kit.Facts;
import org.bridewell.ui.kit.Sheet;

/// Where the instrument comes from, under which licence, and which file is installed.
class FactsSheet extends Sheet {
  FactsSheet(CatalogueEntry entry) {
    super(TEXTS.get("facts"));
    Instrument instrument = entry.instrument();
    var facts =
        Facts.boxed("dk-facts-list")
            .add(TEXTS.get("fact.source"), instrument.source())
            .add(TEXTS.get("fact.licence"), instrument.licence())
            .add(TEXTS.get("fact.topic"), InstrumentWords.topic(instrument.topic()))
            .add(TEXTS.get("fact.languages"), languages(instrument));
    var codings = instrument.codings();
    InstrumentWords.coding(codings.panel())
        .ifPresent(code -> facts.add(TEXTS.get("fact.code.panel"), code));
    InstrumentWords.coding(codings.total())
        .ifPresent(code -> facts.add(TEXTS.get("fact.code.total"), code));
    facts.add(
        TEXTS.get("fact.compared"),
        TEXTS.get(instrument.reviewed() ? "fact.compared.yes" : "fact.compared.no"));
    facts.add(
        TEXTS.get("fact.file"), instrument.id().value() + "/" + instrument.version() + ".json");
    facts.add(TEXTS.get("fact.checksum"), entry.sha256());
    add(facts);
  }

  private static String languages(Instrument instrument) {
    return instrument.languages().stream()
        .map(code -> Locale.of(code).getDisplayLanguage(Locale.UK))
        .collect(Collectors.joining(", "));
  }
}
