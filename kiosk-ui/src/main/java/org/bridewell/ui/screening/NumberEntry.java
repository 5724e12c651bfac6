package org.bridewell.ui.screening;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.bridewell.core.instrument.ItemKind;
import org.bridewell.core.scoring.Response;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.NumberPad;
import org.bridewell.ui.kit.Texts;

/// A measured number by big keys. Only what no living person can have is refused (HZ-08), and a
/// number is saved when it is whole, not digit by digit; the point of a decimal puts itself.
final class NumberEntry extends Div {
  private static final Texts TEXTS = Texts.of("screening");

  private final ItemKind.Measure measure;
  private final Span shown = new Span();
  private final Paragraph said = new Paragraph();
  private final ActionButton keep;
  private final NumberPad pad;

  NumberEntry(
      ItemKind.Measure measure,
      Component heading,
      Optional<Response> now,
      Consumer<Response> save) {
    this.measure = measure;
    addClassName("bw-entry");
    getElement().setAttribute("role", "group").setAttribute("aria-labelledby", Dom.idOf(heading));
    shown.addClassName("bw-number");
    var show = new Paragraph(shown);
    show.add(" " + measure.unit());
    show.getElement().setAttribute("aria-live", "polite");
    said.addClassNames("bw-small", "bw-soft");
    pad = new NumberPad(measure.decimals(), _ -> refresh(), () -> notMeasured(save));
    keep =
        new ActionButton(
            TEXTS.get("number.keep"),
            () -> pad.number().map(Response.Measured::new).ifPresent(save));
    add(show, said, pad, keep, keep.reason());
    if (now.orElse(null) instanceof Response.Measured(BigDecimal value)) {
      pad.show(Optional.of(value));
    }
    refresh();
  }

  /// Takes the number off the display, when another kind of answer was given.
  void clear() {
    pad.show(Optional.empty());
    refresh();
  }

  private void notMeasured(Consumer<Response> save) {
    clear();
    save.accept(new Response.Unable(Response.Reason.COULD_NOT_BE_MEASURED));
  }

  private void refresh() {
    var number = pad.number();
    shown.setText(number.map(measure::shown).orElse("–"));
    said.setText(
        TEXTS.get(
            measure.decimals() > 0 ? "number.range.point" : "number.range",
            measure.shown(measure.least()),
            measure.shown(measure.most())));
    if (number.isEmpty()) {
      keep.refuse(TEXTS.get("number.first"));
    } else if (number.filter(measure::accepts).isEmpty()) {
      keep.refuse(TEXTS.get("number.impossible"));
    } else {
      keep.allow();
    }
  }
}
