package org.bridewell.ui.kit;

import com.vaadin.flow.component.Component;

/// Moves the focus to the heading of a new page or question, so that a screen reader starts there
/// and the next Tab reaches the first answer. The heading is not a control and shows no ring.
public final class FocusOnHeading {

  private static final String TO_HEADING =
      """
      requestAnimationFrame(() => {
        const heading = this.matches('h1') ? this : this.querySelector('h1');
        if (!heading) return;
        heading.tabIndex = -1;
        heading.focus({ preventScroll: true });
      });
      """;

  private FocusOnHeading() {}

  /// Focuses the first `h1` in the component, or the component when it is one, once it is shown.
  public static void in(Component page) {
    page.getElement().executeJs(TO_HEADING);
  }
}
