package org.bridewell.ui.nominal;

import static org.bridewell.ui.nominal.HubDesk.TEXTS;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import org.bridewell.core.nominal.Conference;
import org.bridewell.core.nominal.Conference.Agency;
import org.bridewell.core.nominal.Conference.Choice;
import org.bridewell.core.nominal.Conference.Evidence;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.DataTable;
import org.bridewell.ui.kit.FieldDate;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Sheet;

/// What was looked at, who brought it, and what it speaks for. No score is evidence (¶58).
class EvidenceSheet extends Sheet {
  private final Conference conference;

  EvidenceSheet(Conference conference) {
    super(TEXTS.get("evidence"));
    this.conference = conference;
    var note = new Span(TEXTS.get("evidence.note"));
    note.addClassNames("dk-small", "dk-soft");
    headEnd(note);
    if (conference.evidence().isEmpty()) {
      add(new Span(TEXTS.get("evidence.none")));
      return;
    }
    var table =
        new DataTable(TEXTS.get("evidence"))
            .desk()
            .look("is-flush", "is-tight")
            .captionUnseen()
            .rowHead(TEXTS.get("evidence.what"))
            .words(TEXTS.get("evidence.source"))
            .words(TEXTS.get("evidence.as-at"))
            .words(TEXTS.get("evidence.for"));
    for (var one : conference.evidence()) {
      table.row(
          one.what(),
          TEXTS.get("agency." + one.source()),
          HubDates.of(one.asAt()),
          one.speaksFor().map(c -> TEXTS.get("for." + c)).orElse(TEXTS.get("for.neither")));
    }
    add(table);
  }

  /// Adds the form for one piece of evidence.
  void ask(LocalDate today, SerializableConsumer<Evidence> bring) {
    var what = new FieldText(TEXTS.get("evidence.what"));
    var source =
        new FieldSelect<>(
            TEXTS.get("evidence.source"), List.of(Agency.values()), a -> TEXTS.get("agency." + a));
    var asAt = new FieldDate(TEXTS.get("evidence.as-at"));
    asAt.setValue(today);
    var speaksFor =
        new FieldSelect<Choice>(
            TEXTS.get("evidence.for"),
            conference.question().choices(),
            c -> TEXTS.get("for." + c),
            TEXTS.get("for.neither"));
    var fields = new Div(what, source, asAt, speaksFor);
    fields.addClassName("dk-form-row");
    add(
        fields,
        new ActionButton(
            TEXTS.get("evidence.add"),
            () -> {
              if (source.chosen().isEmpty()) {
                source.wrong(TEXTS.get("missing"));
              } else if (asAt.date().isEmpty()) {
                asAt.wrong(TEXTS.get("missing"));
              } else {
                bring.accept(
                    new Evidence(
                        what.text(),
                        source.chosen().orElseThrow(),
                        asAt.date().orElseThrow(),
                        speaksFor.chosen()));
              }
            }));
  }
}
