package org.bridewell.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/// A white card of a terminal's page, with the heading that names it.
public class Card extends Section {
  /// A card with its heading and what it holds.
  public Card(String heading, Component... content) {
    var title = new H2(heading);
    addClassNames("bw-card", "bw-stack");
    getElement().setAttribute("aria-labelledby", Dom.idOf(title));
    add(title);
    add(content);
  }
}
