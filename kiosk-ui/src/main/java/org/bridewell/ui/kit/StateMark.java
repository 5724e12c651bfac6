package org.bridewell.ui.kit;

import com.vaadin.flow.component.html.Span;

/// A state on a desk: shape first, then colour, always a word. The shapes differ in black and
/// white.
public class StateMark extends Span {

  /// What the shape means. A refusal is [#NEUTRAL]: it is an answer, never red.
  public enum State {
    DONE(Icon.DISC, "ok"),
    AGREED(Icon.CHECK, "ok"),
    WATCH(Icon.TRIANGLE, "due"),
    OFF_TRACK(Icon.SQUARE, "stop"),
    OVERDUE(Icon.TRIANGLE, "stop"),
    NEVER_CONTACTED(Icon.RING_MARK, "due"),
    DUE_TODAY(Icon.CLOCK, "info"),
    NOT_YET(Icon.RING, "calm"),
    HIDDEN(Icon.LOCK, "calm"),
    WAITING(Icon.HOURGLASS, "calm"),
    LATER(Icon.NEXT, "calm"),
    NEUTRAL(Icon.CROSS, "calm"),
    NONE(Icon.DASH, "calm");

    private final Icon icon;
    private final String look;

    State(Icon icon, String look) {
      this.icon = icon;
      this.look = look;
    }
  }

  /// A state with its word.
  public StateMark(State state, String words) {
    addClassNames("dk-state", state.look);
    add(state.icon.create());
    add(words);
  }
}
