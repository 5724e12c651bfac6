package org.bridewell.ui.nominal;

import static org.bridewell.ui.nominal.HubDesk.TEXTS;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.List;
import org.bridewell.core.nominal.Strand;
import org.bridewell.core.shared.Redacted;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.FieldDate;
import org.bridewell.ui.kit.FieldSelect;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Sheet;

/// The police officer's own decision about the strand.
class StrandForm extends Sheet {
  /// What was typed, complete.
  record Typed(Strand strand, String reason, LocalDate reviewOn) implements Redacted {
    @Override
    public String toString() {
      return redacted();
    }
  }

  StrandForm(SerializableConsumer<Typed> set) {
    super(TEXTS.get("strand.set"));
    var strand =
        new FieldSelect<>(
            TEXTS.get("strand"), List.of(Strand.values()), s -> TEXTS.get("strand." + s));
    var reason = new FieldText(TEXTS.get("strand.reason")).hint(TEXTS.get("strand.reason.hint"));
    var review = new FieldDate(TEXTS.get("strand.review"));
    var fields = new Div(strand, reason, review);
    fields.addClassName("dk-form-row");
    add(
        new Paragraph(TEXTS.get("strand.set.why")),
        fields,
        new ActionButton(
            TEXTS.get("strand.set.do"),
            () -> {
              if (strand.chosen().isEmpty()) {
                strand.wrong(TEXTS.get("missing"));
              } else if (review.date().isEmpty()) {
                review.wrong(TEXTS.get("missing"));
              } else {
                set.accept(
                    new Typed(
                        strand.chosen().orElseThrow(), reason.text(), review.date().orElseThrow()));
              }
            }));
  }
}
