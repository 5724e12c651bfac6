package org.bridewell.ui.custody;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.bridewell.ui.kit.Choice;
import org.bridewell.ui.kit.Dom;
import org.bridewell.ui.kit.EitherButtons;
import org.bridewell.ui.kit.Icon;

/// Equal answers of a form, with their label and, after a refusal, a message.
class EitherField<T> extends Div {
  private final EitherButtons<T> answers;
  private final Div error = new Div();
  private final Span words = new Span();

  EitherField(String label, List<Choice<T>> choices) {
    addClassName("bw-field");
    var title = new Span(label);
    title.addClassName("bw-field__label");
    answers = new EitherButtons<>(label, choices).wide().labelledBy(title);
    error.addClassName("bw-error");
    error.setId(Dom.newId());
    error.add(Icon.CROSS.create(), words);
    error.setVisible(false);
    answers.addValueChangeListener(change -> right());
    add(title, error, answers);
  }

  Optional<T> chosen() {
    return answers.chosen();
  }

  void wrong(String message) {
    words.setText(message);
    error.setVisible(true);
    answers.getElement().setAttribute("aria-describedby", Dom.idOf(error));
  }

  void right() {
    error.setVisible(false);
    answers.getElement().removeAttribute("aria-describedby");
  }

  boolean isWrong() {
    return error.isVisible();
  }

  void focusHere() {
    answers
        .getElement()
        .executeJs("requestAnimationFrame(() => this.querySelector('[role=radio]').focus())");
  }
}
