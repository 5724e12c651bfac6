package org.bridewell.ui.observation;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.BiConsumer;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Texts;

/// Ends rousing: only by a named clinician's direction, with the reason (HZ-03).
final class DirectionForm extends Section {
  private static final Texts TEXTS = Texts.of("observation");

  DirectionForm(BiConsumer<String, String> direct) {
    addClassNames("bw-card", "bw-prompts__direction");
    var heading = new H2(TEXTS.get("direction"));
    getElement().setAttribute("aria-labelledby", Dom.idOf(heading));
    var why = new Paragraph(TEXTS.get("direction.why"));
    why.addClassNames("bw-small", "bw-soft");
    var clinician = new FieldText(TEXTS.get("direction.clinician"));
    var reason = new FieldText(TEXTS.get("direction.reason"));
    var end =
        new ActionButton(
            TEXTS.get("direction.end"),
            () -> {
              for (var field : List.of(clinician, reason)) {
                if (field.text().isEmpty()) {
                  field.wrong(TEXTS.get("direction.missing"));
                } else {
                  field.right();
                }
              }
              if (!clinician.isWrong() && !reason.isWrong()) {
                direct.accept(clinician.text(), reason.text());
              }
            });
    add(heading, why, clinician, reason, end);
  }
}
