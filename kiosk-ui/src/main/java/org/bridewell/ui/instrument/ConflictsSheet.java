package org.bridewell.ui.instrument;

import static org.bridewell.ui.instrument.InstrumentWords.TEXTS;

import com.vaadin.flow.component.html.Paragraph;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.ui.kit.Facts;
import org.bridewell.ui.kit.Sheet;

/// Where sources disagree, and which was followed (HZ-31).
class ConflictsSheet extends Sheet {
  ConflictsSheet(Instrument instrument) {
    super(TEXTS.get("conflicts"));
    if (instrument.conflicts().isEmpty()) {
      add(new Paragraph(TEXTS.get("conflicts.none")));
      return;
    }
    var facts = Facts.boxed("dk-conflicts");
    instrument.conflicts().forEach(conflict -> facts.add(conflict.about(), conflict.choice()));
    add(facts);
  }
}
