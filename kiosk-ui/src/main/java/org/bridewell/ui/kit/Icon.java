package org.bridewell.ui.kit;

import com.vaadin.flow.component.html.Span;

/// The icons, drawn in one line weight. They never stand alone: a word is always beside them, or
/// the one who places them gives a label.
public enum Icon {
  CHECK("<path d='M5 12.5l4.5 4.5L19 7.5'/>"),
  CROSS("<path d='M6 6l12 12M18 6L6 18'/>"),
  DASH("<path d='M5 12h14'/>"),
  PLUS("<path d='M12 5v14M5 12h14'/>"),
  UP("<path d='M12 19V5M6 11l6-6 6 6'/>"),
  NEXT("<path d='M5 12h14M13 6l6 6-6 6'/>", true),
  BACK("<path d='M19 12H5M11 6l-6 6 6 6'/>", true),
  UNDO("<path d='M9 7L4 12l5 5M4 12h10a6 6 0 0 1 6 6'/>", true),
  CHEVRON_START("<path d='M14 6l-6 6 6 6'/>", true),
  CHEVRON_END("<path d='M10 6l6 6-6 6'/>", true),
  PASSED_ON("<path d='M5 4v9a4 4 0 0 0 4 4h10M14 12l5 5-5 5'/>", true),
  EXCHANGE("<path d='M4 9h13M13 5l4 4-4 4M20 16H7M11 12l-4 4 4 4'/>"),
  LOCK("<rect x='5' y='11' width='14' height='9' rx='2'/>" + "<path d='M8 11V8a4 4 0 0 1 8 0v3'/>"),
  STOP("<path d='M8 3h8l5 5v8l-5 5H8l-5-5V8z'/>" + "<path d='M12 7.5v5.5M12 16.2v.3'/>"),
  DUE("<path d='M12 4L2.8 19.5h18.4z'/>" + "<path d='M12 10v4.5M12 17v.2'/>"),
  BELL("<path d='M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15z'/>" + "<path d='M10 21h4'/>"),
  INFO("<circle cx='12' cy='12' r='9'/>" + "<path d='M12 11v5.5M12 7.5v.2'/>"),
  CLOCK("<circle cx='12' cy='12' r='9'/>" + "<path d='M12 7v5.2l3.3 2'/>"),
  HOURGLASS("<path d='M7 4h10M7 20h10M8 4c0 6 8 6 8 16M16 4c0 6-8 6-8 16'/>"),
  FLAG("<path d='M6 21V4M6 5h11l-2.5 3.5L17 12H6'/>"),
  PERSON("<circle cx='12' cy='8' r='4'/>" + "<path d='M4 21c0-4.5 3.6-7.5 8-7.5s8 3 8 7.5'/>"),
  PEOPLE(
      "<circle cx='8.5' cy='8' r='3.2'/>"
          + "<path d='M2.5 19.5c0-3.6 2.7-6 6-6s6 2.4 6 6'/>"
          + "<path d='M15 5.2a3.2 3.2 0 0 1 0 5.8M17.5 14.2c2.3.7 4 2.7 4 5.3'/>"),
  SPEECH("<path d='M4 5h16v11h-8l-4.5 4v-4H4z'/>" + "<path d='M8 9h8M8 12h5'/>"),
  SPEAKER(
      "<path d='M4 9.5v5h3.5L13 19V5L7.5 9.5z'/>"
          + "<path d='M16 9a4 4 0 0 1 0 6M18.6 6.4a8 8 0 0 1 0 11.2'/>"),
  HEART("<path d='M12 20S4 15 4 9.5A4 4 0 0 1 12 8a4 4 0 0 1 8 1.5C20 15 12 20 12 20z'/>"),
  EYE(
      "<path d='M2 12s4-6.5 10-6.5S22 12 22 12s-4 6.5-10 6.5S2 12 2 12z'/>"
          + "<circle cx='12' cy='12' r='2.8'/>"),
  PULSE("<path d='M3 12h4l2.5-6 4 12 2.5-6H21'/>"),
  ROUSE("<path d='M3 17h18M6 17a6 6 0 0 1 12 0M12 4v3M4.5 8l2 2M19.5 8l-2 2'/>"),
  PLACE(
      "<path d='M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.8 12 21 12 21z'/>"
          + "<circle cx='12' cy='9.5' r='2.5'/>"),
  PAPER("<path d='M6 3h9l4 4v14H6z'/>" + "<path d='M9 11h7M9 15h7'/>"),
  PEN("<path d='M4 20l1-4L16.5 4.5l3 3L8 19z'/>"),
  PRINT("<path d='M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z'/>"),
  DOWNLOAD("<path d='M12 4v11M7 11l5 5 5-5M5 20h14'/>"),
  PHONE(
      "<path d='M6 3h3l2 5-2.5 2a12 12 0 0 0 5.5 5.5L16 13l5 2v3a3 3 0 0 1-3 3C10 21 3 14 3"
          + " 6a3 3 0 0 1 3-3z'/>"),
  MAIL("<path d='M3 6h18v12H3zm0 0l9 7 9-7'/>"),
  SEARCH("<circle cx='11' cy='11' r='6.5'/>" + "<path d='M16 16l5 5'/>"),
  DELETE("<path d='M9 6h11v12H9l-6-6z'/>" + "<path d='M12 10l4 4M16 10l-4 4'/>"),
  PLUG("<path d='M9 3v5M15 3v5M6 8h12v3a6 6 0 0 1-12 0zM12 17v4'/>"),
  NO_LINE(
      "<path d='M3 3l18 18M8.5 15.5a5 5 0 0 1 7 0M5 12a10 10 0 0 1 4.5-2.6M14 9.3A10 10 0 0"
          + " 1 19 12M2 8.5A15 15 0 0 1 6 6M11 4.6a15 15 0 0 1 11 4M12 19.5v.2'/>"),
  RING("<circle cx='12' cy='12' r='9' stroke-dasharray='3.4 3'/>"),
  RING_MARK(
      "<circle cx='12' cy='12' r='9' stroke-dasharray='3.2 3.2'/>"
          + "<path d='M12 8v5M12 16v.1'/>"),
  DISC(
      "<circle cx='12' cy='12' r='10' fill='currentColor' stroke='none'/>"
          + "<path d='M7.5 12.5l3 3 6-6.5' stroke='var(--bw-paper)' stroke-width='2.4'/>"),
  TRIANGLE(
      "<path d='M12 2 23 21H1z' fill='currentColor' stroke='none'/>"
          + "<path d='M12 9v5.5M12 17.6v.1' stroke='var(--bw-paper)' stroke-width='2.4'/>"),
  SQUARE(
      "<path d='M3 3h18v18H3z' fill='currentColor' stroke='none'/>"
          + "<path d='M8 8l8 8M16 8l-8 8' stroke='var(--bw-paper)' stroke-width='2.4'/>");

  private final String paths;
  private final boolean turns;

  Icon(String paths) {
    this(paths, false);
  }

  Icon(String paths, boolean turns) {
    this.paths = paths;
    this.turns = turns;
  }

  /// A new icon that says nothing to a screen reader. Arrows mirror where one reads from the right.
  public Span create() {
    var icon = new Span();
    icon.addClassName("bw-i");
    icon.getElement().setAttribute("aria-hidden", "true").setProperty("innerHTML", svg());
    return icon;
  }

  /// A new icon that is read out as its label, for a place that has no room for the word.
  public Span create(String label) {
    var words = new Span(label);
    words.addClassName("bw-hidden");
    var both = new Span(create(), words);
    both.addClassName("bw-i");
    return both;
  }

  private String svg() {
    var turn = turns ? " bw-icon--turn" : "";
    return "<svg class='bw-icon%s' viewBox='0 0 24 24'>%s</svg>".formatted(turn, paths);
  }
}
