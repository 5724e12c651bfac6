package org.bridewell.ui.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/// A white sheet of a desk: one line around it, no shadow, a heading that names it.
public class Sheet extends Section {

  private final Div head = new Div();

  /// A sheet with a heading and what it holds.
  public Sheet(String heading, Component... content) {
    var title = new H2(heading);
    addClassNames("dk-sheet", "dk-pad");
    getElement().setAttribute("aria-labelledby", Dom.idOf(title));
    head.addClassName("dk-sheet-head");
    head.add(title);
    add(head);
    add(content);
  }

  private Sheet(Component... content) {
    addClassName("dk-sheet");
    add(content);
  }

  /// A sheet without a heading of its own and without margins: for a table up to its edges.
  public static Sheet bare(Component... content) {
    return new Sheet(content);
  }

  /// Something at the end of the heading's line.
  public Sheet headEnd(Component component) {
    head.add(component);
    return this;
  }

  /// A line below everything.
  public Sheet foot(Component... components) {
    var foot = new Div(components);
    foot.addClassName("dk-foot");
    add(foot);
    return this;
  }
}
