package org.bridewell.ui.kit;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.dom.Element;

/// A tile that is ticked or not: a native check box in its label. It starts without a tick.
public class TickTile extends AbstractField<TickTile, Boolean> implements HasLabel {

  private final Element input = new Element("input").setAttribute("type", "checkbox");
  private final Element words = new Element("span");

  /// A tile with its words.
  public TickTile(String label) {
    super(new Element("label"), false);
    getElement().getClassList().add("bw-choice");
    getElement().getClassList().add("bw-choice--many");
    words.appendChild(Element.createText(label));
    getElement().appendChild(input, words);
    input.addPropertyChangeListener(
        "checked",
        "change",
        change -> {
          if (change.isUserOriginated()) {
            setModelValue(input.getProperty("checked", false), true);
          }
        });
  }

  /// A smaller second line.
  public TickTile detail(String line) {
    words.appendChild(new Element("small").setText(line));
    return this;
  }

  /// Small, for a desk: a check box with its words beside it.
  public TickTile plain() {
    getElement().getClassList().clear();
    getElement().getClassList().add("dk-check");
    return this;
  }

  @Override
  public void setLabel(String label) {
    words.getChild(0).setText(label);
  }

  @Override
  public String getLabel() {
    return words.getChild(0).getText();
  }

  @Override
  protected void setPresentationValue(Boolean ticked) {
    input.setProperty("checked", ticked);
  }
}
