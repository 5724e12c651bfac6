package org.bridewell.ui.kit;

import com.vaadin.flow.component.html.Span;

/// The arch over water. It stands where nobody is being asked anything.
public enum Drawing {
  /// The mark of the place, 32 px, in a kiosk's top bar.
  MARK(
      "bw-i",
      "<svg class='bw-mark' viewBox='0 0 32 32'><path d='M4 24V17a12 12 0 0 1 24 0v7'/>"
          + "<path d='M11 24v-6.5a5 5 0 0 1 10 0V24'/>"
          + "<path d='M3 28.5c2.2-1.6 4.3-1.6 6.5 0s4.3 1.6 6.5 0 4.3-1.6 6.5 0 4.3 1.6 6.5 0'/>"
          + "</svg>"),
  /// The mark in a desk's bar.
  DESK_MARK(
      "bw-i",
      "<svg viewBox='0 0 20 24'><path d='M1 24V10a9 9 0 0 1 18 0v14h-5V10a4 4 0 0 0-8 0v14Z' "
          + "fill='var(--bw-brand-strong)'/><path d='M10 12v12' stroke='var(--bw-brand)' "
          + "stroke-width='2'/></svg>"),
  /// The drawing behind the sign-in page's place.
  ARCHES(
      "bw-arches",
      "<svg viewBox='0 0 600 800' preserveAspectRatio='xMidYMax slice' fill='none' "
          + "stroke='currentColor' stroke-width='2'>"
          + "<path d='M60 700V420a240 240 0 0 1 480 0v280M110 700V420a190 190 0 0 1 380 0v280"
          + "M160 700V420a140 140 0 0 1 280 0v280M210 700V420a90 90 0 0 1 180 0v280'/>"
          + "<path d='M0 726c50-26 100-26 150 0s100 26 150 0 100-26 150 0 100 26 150 0"
          + "M0 756c50-26 100-26 150 0s100 26 150 0 100-26 150 0 100 26 150 0"
          + "M0 786c50-26 100-26 150 0s100 26 150 0 100-26 150 0 100 26 150 0'/></svg>"),
  /// The drawing behind a locked screen.
  WIDE_ARCHES(
      "bw-arches",
      "<svg viewBox='0 0 1280 800' preserveAspectRatio='xMidYMax slice' fill='none' "
          + "stroke='currentColor' stroke-width='2'><g transform='translate(0 -58)'>"
          + "<path d='M180 690V578a460 460 0 0 1 920 0v112M225 690V578a415 415 0 0 1 830 0v112"
          + "M270 690V578a370 370 0 0 1 740 0v112'/>"
          + wave(716)
          + wave(746)
          + wave(776)
          + "</g></svg>");

  private final String look;
  private final String svg;

  Drawing(String look, String svg) {
    this.look = look;
    this.svg = svg;
  }

  /// A new drawing, silent to a screen reader.
  public Span create() {
    var drawing = new Span();
    drawing.addClassName(look);
    drawing.getElement().setAttribute("aria-hidden", "true").setProperty("innerHTML", svg);
    return drawing;
  }

  private static String wave(int y) {
    return ("<path d='M-40 %dc80-26 160-26 240 0s160 26 240 0 160-26 240 0 160 26 240 0 "
            + "160-26 240 0 160 26 240 0'/>")
        .formatted(y);
  }
}
