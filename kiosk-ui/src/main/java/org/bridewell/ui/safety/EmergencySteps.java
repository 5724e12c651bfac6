package org.bridewell.ui.safety;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.List;
import org.bridewell.core.custody.Suite;
import org.bridewell.ui.kit.Texts;

/// The four steps: help and the defibrillator, airway and breathing, glucose and naloxone, and not
/// to put it down to drink.
class EmergencySteps extends OrderedList {
  private static final Texts TEXTS = Texts.of("safety");

  private final List<Paragraph> hows = new ArrayList<>();
  private final Suite suite;

  /// How many steps there are.
  static final int STEPS = 4;

  EmergencySteps(Suite suite) {
    this.suite = suite;
    addClassName("bw-steps");
    getElement().setAttribute("aria-label", TEXTS.get("steps"));
    for (int step = 1; step <= STEPS; step++) {
      var how = new Paragraph();
      hows.add(how);
      var words = new Div(new H3(TEXTS.get("step." + step)), how);
      var item = new ListItem();
      item.getElement().appendChild(new Element("i").setText("" + step));
      item.add(words);
      add(item);
    }
  }

  /// Says what to do, with the cell as it is now.
  void show(String cell) {
    for (int step = 1; step <= STEPS; step++) {
      hows.get(step - 1).setText(TEXTS.get("step." + step + ".how", suite.name(), cell));
    }
  }
}
