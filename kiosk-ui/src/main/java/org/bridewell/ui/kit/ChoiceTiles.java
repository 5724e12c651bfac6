package org.bridewell.ui.kit;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One answer of several, each a tile that is one target: a native radio button in its label.
///
/// Nothing is chosen beforehand. A tap changes the value at once, and so saves; the digits 1 to 9
/// choose the answer of that number.
@JsModule("./bridewell/kit.ts")
public class ChoiceTiles<T> extends AbstractField<ChoiceTiles<T>, T> implements HasLabel {

  private static final Texts TEXTS = Texts.of("kit");

  private final String group = Dom.newId();
  private final Element legend = new Element("legend");
  private final List<Choice<T>> choices;
  private final List<Element> inputs = new ArrayList<>();

  /// Tiles for the given answers; the legend is read out, not shown.
  public ChoiceTiles(String legend, List<Choice<T>> choices) {
    super(new Element("fieldset"), null);
    this.choices = List.copyOf(choices);
    getElement().getClassList().add("bw-choices");
    getElement().setAttribute("data-digits", true);
    this.legend.getClassList().add("bw-hidden");
    getElement().appendChild(this.legend);
    setLabel(legend);
    choices.forEach(choice -> getElement().appendChild(tile(choice)));
  }

  /// Names the tiles by a heading on the page, so that the question is read with its answers.
  public ChoiceTiles<T> labelledBy(Component heading) {
    getElement().setAttribute("aria-labelledby", Dom.idOf(heading));
    return this;
  }

  /// What is chosen, or nothing.
  public Optional<T> chosen() {
    return Optional.ofNullable(getValue());
  }

  /// Whether the tiles can be tapped; while not, they keep what is chosen.
  public void setOpen(boolean open) {
    inputs.forEach(input -> input.setProperty("disabled", !open));
  }

  @Override
  public void setReadOnly(boolean readOnly) {
    setOpen(!readOnly);
  }

  @Override
  public boolean isReadOnly() {
    return inputs.stream().allMatch(input -> input.getProperty("disabled", false));
  }

  @Override
  public void setLabel(String words) {
    legend.setText(words);
  }

  @Override
  public String getLabel() {
    return legend.getText();
  }

  @Override
  protected void setPresentationValue(@Nullable T value) {
    for (int i = 0; i < inputs.size(); i++) {
      inputs.get(i).setProperty("checked", choices.get(i).value().equals(value));
    }
  }

  private Element tile(Choice<T> choice) {
    var input = new Element("input").setAttribute("type", "radio").setAttribute("name", group);
    input.addPropertyChangeListener(
        "checked",
        "change",
        change -> {
          if (change.isUserOriginated() && input.getProperty("checked", false)) {
            setPresentationValue(choice.value());
            setModelValue(choice.value(), true);
          }
        });
    inputs.add(input);
    var words = new Element("span");
    words.setAttribute("data-not-saved", TEXTS.get("answer.not-saved"));
    words.appendChild(Element.createText(choice.words()));
    choice.detail().ifPresent(line -> words.appendChild(new Element("small").setText(line)));
    var tile = new Element("label");
    tile.getClassList().add("bw-choice");
    return tile.appendChild(input, words);
  }
}
