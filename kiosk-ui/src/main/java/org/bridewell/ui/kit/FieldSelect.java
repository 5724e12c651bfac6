package org.bridewell.ui.kit;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One of a list. Nothing is chosen beforehand: the first line asks.
public class FieldSelect<T> extends Field<FieldSelect<T>, T> {

  private static final Texts TEXTS = Texts.of("kit");

  private final List<T> options;

  /// A list whose first line says “Choose”.
  public FieldSelect(String label, List<T> options, SerializableFunction<T, String> words) {
    this(label, options, words, TEXTS.get("choose"));
  }

  /// A list whose first line says something else, “Suite: any” for one.
  public FieldSelect(
      String label, List<T> options, SerializableFunction<T, String> words, String none) {
    super(label, new Element("select"), null);
    this.options = List.copyOf(options);
    control().appendChild(option("", none));
    for (int i = 0; i < options.size(); i++) {
      control().appendChild(option("" + i, words.apply(options.get(i))));
    }
    control()
        .addPropertyChangeListener(
            "value",
            "change",
            change -> {
              if (change.isUserOriginated()) {
                setModelValue(at(control().getProperty("value", "")), true);
              }
            });
  }

  /// What is chosen, or nothing.
  public Optional<T> chosen() {
    return Optional.ofNullable(getValue());
  }

  @Override
  protected void setPresentationValue(@Nullable T value) {
    control().setProperty("value", value == null ? "" : "" + options.indexOf(value));
  }

  private @Nullable T at(String index) {
    return index.isEmpty() ? null : options.get(Integer.parseInt(index));
  }

  private static Element option(String value, String words) {
    return new Element("option").setAttribute("value", value).setText(words);
  }
}
