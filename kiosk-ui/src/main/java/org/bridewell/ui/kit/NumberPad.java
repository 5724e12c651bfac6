package org.bridewell.ui.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/// Big keys for a number, made for gloves; the point of a decimal puts itself.
public class NumberPad extends Div {
  private static final Texts TEXTS = Texts.of("kit");
  private static final int MOST_DIGITS = 6;

  private final int decimals;
  private final Consumer<Optional<BigDecimal>> changed;
  private String digits = "";

  /// @param changed told of every key, with what stands there then
  /// @param notMeasured what the key "Could not measure" does
  public NumberPad(int decimals, Consumer<Optional<BigDecimal>> changed, Runnable notMeasured) {
    this.decimals = decimals;
    this.changed = changed;
    addClassName("bw-pad");
    for (int digit = 1; digit <= 9; digit++) {
      add(key(digit));
    }
    var none = new NativeButton(TEXTS.get("pad.not-measured"), tap -> notMeasured.run());
    none.addClassName("is-word");
    var delete = new NativeButton();
    delete.add(Icon.DELETE.create());
    delete.getElement().setAttribute("aria-label", TEXTS.get("pad.delete"));
    delete.addClickListener(
        tap -> type(digits.isEmpty() ? "" : digits.substring(0, digits.length() - 1)));
    add(none, key(0), delete);
    getChildren().forEach(each -> each.getElement().setAttribute("type", "button"));
  }

  /// What stands there now.
  public Optional<BigDecimal> number() {
    return digits.isEmpty()
        ? Optional.empty()
        : Optional.of(new BigDecimal(digits).movePointLeft(decimals));
  }

  /// Puts a number there, or nothing, without telling anybody.
  public void show(Optional<BigDecimal> number) {
    digits = number.map(each -> each.movePointRight(decimals).toBigInteger().toString()).orElse("");
  }

  private NativeButton key(int digit) {
    return new NativeButton(
        Integer.toString(digit),
        tap -> {
          if (digits.length() < MOST_DIGITS) {
            type(digits + digit);
          }
        });
  }

  private void type(String typed) {
    digits = typed;
    changed.accept(number());
  }
}
