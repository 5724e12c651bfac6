package org.bridewell.ui.screening;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.bridewell.core.instrument.ItemKind;
import org.bridewell.core.scoring.Response;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;

/// A measured number by big keys. Only what no living person can have is refused (HZ-08), and a
/// number is saved when it is whole, not digit by digit; the point of a decimal puts itself.
final class NumberEntry extends Div {
  private static final Texts TEXTS = Texts.of("screening");
  private static final int MOST_DIGITS = 6;

  private final ItemKind.Measure measure;
  private final Span shown = new Span();
  private final Paragraph said = new Paragraph();
  private final ActionButton keep;
  private String digits = "";

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
    keep =
        new ActionButton(
            TEXTS.get("number.keep"), () -> number().map(Response.Measured::new).ifPresent(save));
    add(show, said, pad(save), keep, keep.reason());
    if (now.orElse(null) instanceof Response.Measured(BigDecimal value)) {
      digits = value.movePointRight(measure.decimals()).toBigInteger().toString();
    }
    refresh();
  }

  /// Takes the number off the display, when another kind of answer was given.
  void clear() {
    digits = "";
    refresh();
  }

  private Div pad(Consumer<Response> save) {
    var pad = new Div();
    pad.addClassName("bw-pad");
    for (int digit = 1; digit <= 9; digit++) {
      pad.add(key(digit));
    }
    var none = new NativeButton(TEXTS.get("number.not-measured"));
    none.addClassName("is-word");
    none.addClickListener(
        tap -> {
          clear();
          save.accept(new Response.Unable(Response.Reason.COULD_NOT_BE_MEASURED));
        });
    var delete = new NativeButton();
    delete.add(Icon.DELETE.create());
    delete.getElement().setAttribute("aria-label", TEXTS.get("number.delete"));
    delete.addClickListener(
        tap -> {
          digits = digits.isEmpty() ? "" : digits.substring(0, digits.length() - 1);
          refresh();
        });
    pad.add(none, key(0), delete);
    pad.getChildren().forEach(each -> each.getElement().setAttribute("type", "button"));
    return pad;
  }

  private NativeButton key(int digit) {
    return new NativeButton(
        Integer.toString(digit),
        tap -> {
          if (digits.length() < MOST_DIGITS) {
            digits = digits + digit;
            refresh();
          }
        });
  }

  private Optional<BigDecimal> number() {
    return digits.isEmpty()
        ? Optional.empty()
        : Optional.of(new BigDecimal(digits).movePointLeft(measure.decimals()));
  }

  private void refresh() {
    shown.setText(number().map(measure::shown).orElse("–"));
    said.setText(
        TEXTS.get("number.range", measure.shown(measure.least()), measure.shown(measure.most())));
    if (number().isEmpty()) {
      keep.refuse(TEXTS.get("number.first"));
    } else if (number().filter(measure::accepts).isEmpty()) {
      keep.refuse(TEXTS.get("number.impossible"));
    } else {
      keep.allow();
    }
  }
}
