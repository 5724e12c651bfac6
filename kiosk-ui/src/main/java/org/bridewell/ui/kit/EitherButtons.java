package org.bridewell.ui.kit;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Two to four equal answers beside each other. Yes and no weigh the same, and nothing is chosen
/// beforehand. The group is one tab stop; arrow keys move, Space or Enter answers.
@JsModule("./bridewell/kit.ts")
public class EitherButtons<T> extends AbstractField<EitherButtons<T>, T> implements HasLabel {

  private record Answer<T>(Choice<T> choice, NativeButton button, Span tick) {}

  /// Which button is marked in the browser, as a tap comes; none is -1.
  private static final String CHECKED =
      "[...element.parentElement.children]"
          + ".findIndex(each => each.getAttribute('aria-checked') === 'true')";

  private static final int UNKNOWN = -2;

  private final List<Answer<T>> answers = new ArrayList<>();
  private Optional<T> seenAtTap = Optional.empty();
  private int seen = UNKNOWN;

  /// Buttons for the given answers; the label is read out, not shown.
  public EitherButtons(String label, List<Choice<T>> choices) {
    super(new Element("div"), null);
    getElement()
        .setAttribute("role", "radiogroup")
        .setAttribute("data-roving", true)
        .getClassList()
        .add("bw-either");
    setLabel(label);
    choices.forEach(this::add);
    setPresentationValue(null);
  }

  /// Names the buttons by a text on the page.
  public EitherButtons<T> labelledBy(Component text) {
    getElement().removeAttribute("aria-label").setAttribute("aria-labelledby", Dom.idOf(text));
    return this;
  }

  /// One below the other, each as high as an answer.
  public EitherButtons<T> stacked() {
    getElement().getClassList().add("bw-either--stack");
    return this;
  }

  /// As wide as there is room.
  public EitherButtons<T> wide() {
    getElement().getClassList().add("bw-either--wide");
    return this;
  }

  /// Joined and small, for a desk.
  public EitherButtons<T> segments() {
    getElement().getClassList().clear();
    getElement().getClassList().add("dk-seg");
    return this;
  }

  /// What stood on the screen when it was last tapped, or nothing: while the line is lost, that is
  /// not what the server has meanwhile shown.
  public Optional<T> seenAtTap() {
    return seenAtTap;
  }

  /// What is chosen, or nothing.
  public Optional<T> chosen() {
    return Optional.ofNullable(getValue());
  }

  @Override
  public void setReadOnly(boolean readOnly) {
    answers.forEach(
        a -> {
          if (readOnly) {
            a.button().getElement().setAttribute("aria-disabled", "true");
          } else {
            a.button().getElement().removeAttribute("aria-disabled");
          }
        });
  }

  @Override
  public boolean isReadOnly() {
    return answers.stream().allMatch(a -> a.button().getElement().hasAttribute("aria-disabled"));
  }

  @Override
  public void setLabel(String words) {
    getElement().setAttribute("aria-label", words);
  }

  @Override
  public @Nullable String getLabel() {
    return getElement().getAttribute("aria-label");
  }

  @Override
  protected void setPresentationValue(@Nullable T value) {
    var none = answers.stream().noneMatch(a -> a.choice().value().equals(value));
    for (int i = 0; i < answers.size(); i++) {
      var answer = answers.get(i);
      var checked = answer.choice().value().equals(value);
      answer.tick().setVisible(checked);
      answer
          .button()
          .getElement()
          .setAttribute("aria-checked", "" + checked)
          .setProperty("tabIndex", checked || (none && i == 0) ? 0 : -1);
    }
  }

  private void add(Choice<T> choice) {
    var tick = Icon.CHECK.create();
    var button = new NativeButton();
    button.getElement().setAttribute("type", "button").setAttribute("role", "radio");
    button.getElement().appendChild(tick.getElement(), Element.createText(choice.words()));
    choice.raises().ifPresent(level -> button.addClassName(level.answerClass()));
    button
        .getElement()
        .addEventListener("click", tap -> seen = tap.getEventData().path(CHECKED).asInt(UNKNOWN))
        .addEventData(CHECKED);
    button.addClickListener(tap -> answer(choice.value()));
    answers.add(new Answer<>(choice, button, tick));
    getElement().appendChild(button.getElement());
  }

  private void answer(T value) {
    if (!isReadOnly()) {
      seenAtTap = seen == UNKNOWN ? chosen() : nth(seen);
      seen = UNKNOWN;
      setPresentationValue(value);
      setModelValue(value, true);
    }
  }

  private Optional<T> nth(int answer) {
    return answer < 0 || answer >= answers.size()
        ? Optional.empty()
        : Optional.of(answers.get(answer).choice().value());
  }
}
