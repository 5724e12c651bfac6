package org.bridewell.ui.referral;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.function.Consumer;

/// A box that picks a row of a list.
@Tag("input")
final class RowTick extends Component {
  private final Consumer<Boolean> picked;

  /// @param label what is picked, read out and not shown
  RowTick(String label, Consumer<Boolean> picked) {
    this.picked = picked;
    getElement()
        .setAttribute("type", "checkbox")
        .setAttribute("aria-label", label)
        .addPropertyChangeListener(
            "checked",
            "change",
            change -> {
              if (change.isUserOriginated()) {
                picked.accept(getElement().getProperty("checked", false));
              }
            });
    getElement().getClassList().add("dk-tick");
  }

  /// Ticks it as if it had been tapped.
  void pick(boolean now) {
    getElement().setProperty("checked", now);
    picked.accept(now);
  }
}
