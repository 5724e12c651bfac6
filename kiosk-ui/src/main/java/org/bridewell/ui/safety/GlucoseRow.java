package org.bridewell.ui.safety;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.math.BigDecimal;
import java.util.Optional;
import org.bridewell.core.safety.GlucoseReading;
import org.bridewell.core.safety.GlucoseService.Asked;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.Texts;

/// The glucose reading, in the list of questions where one is asked for (HZ-11): a number, or that
/// it could not be taken.
class GlucoseRow extends ListItem {
  private static final Texts TEXTS = Texts.of("safety");

  /// What happens when it is kept.
  interface OnReading {
    void read(Optional<BigDecimal> mmol);
  }

  private final Element second = new Element("small");
  private final FieldText typed = new FieldText(TEXTS.get("glucose")).digits().labelUnseen();
  private final Div answers = new Div();
  private final OnReading onReading;
  private Optional<Asked> shown = Optional.empty();
  private boolean again;

  GlucoseRow(OnReading onReading) {
    this.onReading = onReading;
    var question = new Paragraph();
    question.getElement().appendChild(new Element("b").setText(TEXTS.get("glucose")), second);
    typed.getElement().getStyle().set("inline-size", "7rem");
    typed.addValueChangeListener(_ -> typed.right());
    answers.addClassName("bw-flag__reading");
    addClassNames("bw-flag", "bw-flag--reading");
    add(new Span(), question, answers);
    setVisible(false);
  }

  /// Whether it is asked for and nobody has answered.
  boolean isMissing() {
    return shown.filter(Asked::isMissing).isPresent();
  }

  void show(Asked asked) {
    setVisible(asked.asked());
    if (shown.filter(asked::equals).isPresent()) {
      return;
    }
    shown = Optional.of(asked);
    again = false;
    draw(asked);
  }

  private void draw(Asked asked) {
    answers.removeAll();
    second.setText(asked.counts().map(GlucoseRow::said).orElse(TEXTS.get("glucose.help")));
    second.setAttribute("class", asked.counts().isPresent() ? "is-told" : "");
    if (asked.counts().isPresent() && !again) {
      answers.add(new ActionButton(TEXTS.get("glucose.again"), () -> measureAgain(asked)));
    } else {
      answers.add(typed, new ActionButton(TEXTS.get("glucose.keep"), this::keep));
    }
    answers.add(
        new ActionButton(TEXTS.get("glucose.not-taken"), () -> onReading.read(Optional.empty())));
  }

  private void measureAgain(Asked asked) {
    again = true;
    typed.clear();
    draw(asked);
    typed.focusHere();
  }

  private void keep() {
    try {
      onReading.read(Optional.of(new BigDecimal(typed.text().strip().replace(',', '.'))));
    } catch (NumberFormatException notANumber) {
      typed.wrong(TEXTS.get("glucose.wrong")).focusHere();
    }
  }

  private static String said(GlucoseReading reading) {
    return TEXTS.get(
        "glucose." + reading.finding(),
        reading.mmol().map(BigDecimal::toPlainString).orElse(""),
        DeskLine.time(reading.at()));
  }
}
