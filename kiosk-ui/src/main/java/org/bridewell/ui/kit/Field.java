package org.bridewell.ui.kit;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A native control with its label, hint and error, wired for assistive technology.
///
/// A refusal keeps what was typed: the error is put beside the field and the field is never
/// emptied. The value reaches the server when the person leaves the field or presses Enter.
public abstract class Field<C extends Field<C, T>, T> extends AbstractField<C, T>
    implements HasLabel {

  private final Element control;
  private final NativeLabel label = new NativeLabel();
  private final Span optional = new Span();
  private final Span hint = new Span();
  private final Div error = new Div();
  private final Span errorWords = new Span();
  private String labelWords = "";

  /// A field around a control (`input`, `select`, `textarea`).
  protected Field(String label, Element control, @Nullable T empty) {
    super(new Element("div"), empty);
    this.control = control;
    control.setAttribute("id", Dom.newId());
    this.label.getElement().setAttribute("for", control.getAttribute("id"));
    hint.setId(Dom.newId());
    hint.addClassName("bw-hint");
    hint.setVisible(false);
    error.setId(Dom.newId());
    error.addClassName("bw-error");
    error.add(Icon.CROSS.create(), errorWords);
    error.setVisible(false);
    getElement().getClassList().add("bw-field");
    getElement()
        .appendChild(this.label.getElement(), hint.getElement(), error.getElement(), this.control);
    setLabel(label);
  }

  /// The control itself.
  protected Element control() {
    return control;
  }

  /// A line of help, under the label.
  public C hint(String words) {
    hint.setText(words);
    hint.setVisible(!words.isEmpty());
    describe();
    return self();
  }

  /// Says after the label that the field may stay empty: “(if needed)”.
  public C optional(String words) {
    optional.setText(" " + words);
    label.add(optional);
    return self();
  }

  /// The label is only read out: for a filter that shows its name in its value.
  public C labelUnseen() {
    label.addClassName("bw-hidden");
    return self();
  }

  /// Puts a message beside the field: what is wrong, and how to put it right.
  public C wrong(String message) {
    errorWords.setText(message);
    error.setVisible(true);
    control.setAttribute("aria-invalid", "true");
    describe();
    return self();
  }

  /// Takes the message away.
  public C right() {
    error.setVisible(false);
    control.removeAttribute("aria-invalid");
    describe();
    return self();
  }

  /// Whether a message stands beside the field.
  public boolean isWrong() {
    return error.isVisible();
  }

  /// The message beside the field, empty when there is none.
  public String message() {
    return isWrong() ? errorWords.getText() : "";
  }

  /// Moves the focus into the field.
  public void focusHere() {
    control.executeJs("requestAnimationFrame(() => this.focus())");
  }

  /// After a refusal: the focus goes to the first field that has a message. False when none has.
  public static boolean focusFirstWrong(List<? extends Field<?, ?>> fields) {
    var wrong = fields.stream().filter(Field::isWrong).findFirst();
    wrong.ifPresent(Field::focusHere);
    return wrong.isPresent();
  }

  @Override
  public void setLabel(String words) {
    labelWords = words;
    label.setText(words);
  }

  @Override
  public String getLabel() {
    return labelWords;
  }

  @Override
  public void setReadOnly(boolean readOnly) {
    control.setAttribute("readonly", readOnly);
  }

  @Override
  public boolean isReadOnly() {
    return control.hasAttribute("readonly");
  }

  /// Has a change of the hint read out.
  protected void hintIsRead() {
    hint.getElement().setAttribute("role", "status");
  }

  private void describe() {
    var ids = new ArrayList<String>();
    if (hint.isVisible()) {
      ids.add(Dom.idOf(hint));
    }
    if (error.isVisible()) {
      ids.add(Dom.idOf(error));
    }
    if (ids.isEmpty()) {
      control.removeAttribute("aria-describedby");
    } else {
      control.setAttribute("aria-describedby", String.join(" ", ids));
    }
  }

  @SuppressWarnings("unchecked")
  protected final C self() {
    return (C) this;
  }
}
