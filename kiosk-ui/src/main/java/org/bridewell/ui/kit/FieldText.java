package org.bridewell.ui.kit;

import com.vaadin.flow.dom.Element;

/// Typed text, on one line or several. The value is what was typed, spaces and all.
public class FieldText extends Field<FieldText, String> {

  /// One line.
  public FieldText(String label) {
    this(label, new Element("input").setAttribute("type", "text"));
  }

  private FieldText(String label, Element control) {
    super(label, control, "");
    control.setAttribute("autocomplete", "off").setAttribute("spellcheck", "false");
    control.addPropertyChangeListener(
        "value",
        "change",
        change -> {
          if (change.isUserOriginated()) {
            setModelValue(control.getProperty("value", ""), true);
          }
        });
  }

  /// Several lines.
  public static FieldText lines(String label, int rows) {
    return new FieldText(label, new Element("textarea").setAttribute("rows", "" + rows));
  }

  /// A secret that is not shown: a password, or an officer's PIN.
  public static FieldText secret(String label) {
    return new FieldText(label, new Element("input").setAttribute("type", "password"));
  }

  /// Digits, with the number keyboard where there is one.
  public FieldText digits() {
    control().setAttribute("inputmode", "numeric");
    return this;
  }

  /// What the browser may fill in, `username` for one; otherwise it fills in nothing.
  public FieldText autocomplete(String what) {
    control().setAttribute("autocomplete", what);
    return this;
  }

  /// A word inside the empty field, beside its label and never instead of it.
  public FieldText placeholder(String words) {
    control().setAttribute("placeholder", words);
    return this;
  }

  /// A name for the form that the control belongs to.
  public FieldText name(String name) {
    control().setAttribute("name", name);
    return this;
  }

  /// What was typed, without spaces around it.
  public String text() {
    return getValue().strip();
  }

  @Override
  protected void setPresentationValue(String value) {
    control().setProperty("value", value);
  }
}
