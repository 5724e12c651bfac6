package org.bridewell.ui.commissioning;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// A small line of shares over months, from 0 to 100 percent so that rows compare; the target is
/// dashed, and a month without a number is a gap that no line crosses.
final class Sparkline extends Span {
  private static final int STEP = 16;
  private static final int TOP = 3;
  private static final int HEIGHT = 22;

  /// @param sentence says the same to whoever cannot see it
  Sparkline(String sentence, List<Optional<Integer>> percents, OptionalInt target) {
    addClassName("dk-spark");
    getElement().setAttribute("role", "img").setAttribute("aria-label", sentence);
    int width = STEP * percents.size();
    var svg =
        new StringBuilder(
            "<svg viewBox='0 0 %d %d' width='%1$d' height='%2$d'>"
                .formatted(width, TOP + HEIGHT + TOP));
    svg.append("<path class='zero' d='M0 %sH%d'/>".formatted(y(0), width));
    target.ifPresent(
        goal -> svg.append("<path class='target' d='M0 %sH%d'/>".formatted(y(goal), width)));
    svg.append("<path class='trend' d='%s'/>".formatted(line(percents)));
    percents
        .getLast()
        .ifPresent(
            last ->
                svg.append(
                    "<circle cx='%d' cy='%s' r='3'/>".formatted(x(percents.size() - 1), y(last))));
    getElement().setProperty("innerHTML", svg.append("</svg>").toString());
  }

  private static String line(List<Optional<Integer>> percents) {
    var path = new StringBuilder();
    boolean joined = false;
    for (int i = 0; i < percents.size(); i++) {
      var percent = percents.get(i);
      if (percent.isPresent()) {
        path.append(joined ? "L" : "M").append(x(i)).append(' ').append(y(percent.get()));
      }
      joined = percent.isPresent();
    }
    return path.toString();
  }

  private static int x(int month) {
    return STEP / 2 + STEP * month;
  }

  private static String y(int percent) {
    double down = TOP + HEIGHT * (100 - Math.clamp(percent, 0, 100)) / 100.0;
    return String.format(Locale.ROOT, "%.1f", down);
  }
}
