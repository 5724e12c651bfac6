package org.bridewell.ui.kit;

import com.vaadin.flow.dom.Element;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A date that is typed, day first, and read back in words where the hint was. What cannot be read
/// stays as it was typed, with a message.
public class FieldDate extends Field<FieldDate, LocalDate> {

  private static final Texts TEXTS = Texts.of("kit");

  /// An empty date.
  public FieldDate(String label) {
    super(label, new Element("input").setAttribute("type", "text"), null);
    control().setAttribute("autocomplete", "off");
    sayInWords(null);
    hintIsRead();
    control()
        .addPropertyChangeListener(
            "value",
            "change",
            change -> {
              if (change.isUserOriginated()) {
                read(typed());
              }
            });
  }

  /// The date, or nothing while none can be read.
  public Optional<LocalDate> date() {
    return Optional.ofNullable(getValue());
  }

  /// What stands in the field.
  public String typed() {
    return control().getProperty("value", "");
  }

  private void read(String typed) {
    var date = TypedDate.read(typed);
    if (date.isEmpty() && !typed.isBlank()) {
      wrong(TEXTS.get("date.unreadable"));
    } else {
      right();
    }
    sayInWords(date.orElse(null));
    setModelValue(date.orElse(null), true);
  }

  @Override
  protected void setPresentationValue(@Nullable LocalDate date) {
    control().setProperty("value", date == null ? "" : date.format(TypedDate.AS_TYPED));
    sayInWords(date);
  }

  private void sayInWords(@Nullable LocalDate date) {
    hint(date == null ? TEXTS.get("date.hint") : date.format(TypedDate.IN_WORDS));
  }
}
