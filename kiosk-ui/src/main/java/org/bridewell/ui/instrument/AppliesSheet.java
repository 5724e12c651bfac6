package org.bridewell.ui.instrument;

import static org.bridewell.ui.instrument.InstrumentWords.TEXTS;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.bridewell.core.instrument.Applicability.Limit;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.ui.kit.Sheet;

/// To whom an instrument is put, to whom it is not, and with what in mind it is read.
class AppliesSheet extends Sheet {
  AppliesSheet(Instrument instrument) {
    super(TEXTS.get("applies"), new Paragraph(instrument.applicability().audience()));
    var applies = instrument.applicability();
    var conditions = new ConditionWords(instrument);
    words("applies.not", applies.exclusions().stream().map(Limit::text).toList());
    words(
        "applies.closed",
        applies.gates().stream()
            .map(gate -> TEXTS.get("gate", conditions.of(gate.when()), gate.text()))
            .toList());
    words("applies.caution", applies.cautions().stream().map(Limit::text).toList());
  }

  private void words(String heading, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    var list = new UnorderedList();
    list.addClassName("dk-plain-list");
    lines.forEach(line -> list.add(new ListItem(line)));
    add(new H3(TEXTS.get(heading)), list);
  }
}
