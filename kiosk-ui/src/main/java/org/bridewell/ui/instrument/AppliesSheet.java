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
    limits("applies.not", instrument.applicability().exclusions());
    limits("applies.caution", instrument.applicability().cautions());
  }

  private void limits(String heading, List<Limit> limits) {
    if (limits.isEmpty()) {
      return;
    }
    var list = new UnorderedList();
    list.addClassName("dk-plain-list");
    limits.forEach(limit -> list.add(new ListItem(limit.text())));
    add(new H3(TEXTS.get(heading)), list);
  }
}
