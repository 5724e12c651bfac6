package org.bridewell.ui.safety;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.bridewell.core.custody.Suite;
import org.bridewell.ui.kit.Texts;

/// The four steps: help and the defibrillator, airway and breathing, glucose and naloxone, and not
/// to put it down to drink.
class EmergencySteps extends OrderedList {
  private static final Texts TEXTS = Texts.of("safety");

  /// How many steps there are.
  static final int STEPS = 4;

  EmergencySteps(Suite suite, String cell) {
    addClassName("bw-steps");
    getElement().setAttribute("aria-label", TEXTS.get("steps"));
    for (int step = 1; step <= STEPS; step++) {
      var words =
          new Div(
              new H3(TEXTS.get("step." + step)),
              new Paragraph(TEXTS.get("step." + step + ".how", suite.name(), cell)));
      var item = new ListItem();
      item.getElement().appendChild(new Element("i").setText("" + step));
      item.add(words);
      add(item);
    }
  }
}
