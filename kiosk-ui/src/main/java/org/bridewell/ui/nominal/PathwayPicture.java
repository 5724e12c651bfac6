package org.bridewell.ui.nominal;

import static org.bridewell.ui.nominal.HubDesk.TEXTS;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import org.bridewell.core.nominal.Pathway;
import org.bridewell.core.nominal.PathwayState;
import org.bridewell.core.nominal.PathwayState.NothingShared;
import org.bridewell.core.nominal.PathwayState.Shared;

/// Seven arms around a hub, each filled by its need: shape and hatch, not colour alone. The table
/// beside it says the same.
final class PathwayPicture extends Span {
  private static final double MIDDLE_X = 200;
  private static final double MIDDLE_Y = 140;
  private static final double INNER = 34;
  private static final double OUTER = 100;

  /// Half of what an arm spans, in degrees; the rest is the gap.
  private static final double HALF = 23.5;

  private static final String PATTERNS =
      "<defs>"
          + pattern("possible", "<circle cx='3' cy='3' r='1.1' fill='var(--bw-due)'/>")
          + pattern("identified", "<path d='M0 0v7' stroke='var(--bw-paper)' stroke-width='1.5'/>")
          + "<pattern id='hub-not-shared' width='5' height='5' patternUnits='userSpaceOnUse'"
          + " patternTransform='rotate(45)'><rect width='5' height='5' fill='var(--bw-paper)'/>"
          + "<path d='M0 0v5' stroke='var(--bw-line-strong)'/></pattern></defs>";

  PathwayPicture(Map<Pathway, PathwayState> pathways) {
    var svg = new StringBuilder();
    svg.append(
        "<svg class='dk-chart' viewBox='0 0 400 290' width='400' height='290' role='img'"
            + " aria-label='"
            + TEXTS.get("pathways.picture")
            + "'>");
    svg.append(PATTERNS);
    pathways.forEach((pathway, state) -> svg.append(arm(pathway.ordinal(), pathway, state)));
    getElement().setProperty("innerHTML", svg.append("</svg>").toString());
  }

  private static String arm(int place, Pathway pathway, PathwayState state) {
    double angle = (place + 0.5) * 360 / Pathway.values().length;
    double x = MIDDLE_X + (OUTER + 12) * Math.sin(Math.toRadians(angle));
    double y = MIDDLE_Y - (OUTER + 12) * Math.cos(Math.toRadians(angle)) + 4;
    var dashed = state instanceof NothingShared ? " stroke-dasharray='3 2'" : "";
    return String.format(
        Locale.ROOT,
        "<path d='%s' fill='%s' stroke='var(--bw-ink-soft)'%s/>"
            + "<text x='%.1f' y='%.1f' text-anchor='%s'>%s</text>",
        outline(angle),
        fill(state),
        dashed,
        x,
        y,
        anchor(angle),
        TEXTS.get("arm." + pathway));
  }

  private static String outline(double angle) {
    return String.format(
        Locale.ROOT,
        "M%1$s A%2$.0f %2$.0f 0 0 1 %3$s L%4$s A%5$.0f %5$.0f 0 0 0 %6$s Z",
        point(OUTER, angle - HALF),
        OUTER,
        point(OUTER, angle + HALF),
        point(INNER, angle + HALF),
        INNER,
        point(INNER, angle - HALF));
  }

  private static String point(double radius, double angle) {
    double turn = Math.toRadians(angle);
    return String.format(
        Locale.ROOT,
        "%.1f %.1f",
        MIDDLE_X + radius * Math.sin(turn),
        MIDDLE_Y - radius * Math.cos(turn));
  }

  private static String anchor(double angle) {
    double side = Math.sin(Math.toRadians(angle));
    return Math.abs(side) < 0.1 ? "middle" : side > 0 ? "start" : "end";
  }

  private static String fill(PathwayState state) {
    return switch (state) {
      case NothingShared() -> "url(#hub-not-shared)";
      case Shared shared ->
          switch (shared.need()) {
            case NONE -> "var(--bw-paper)";
            case POSSIBLE -> "url(#hub-possible)";
            case IDENTIFIED -> "url(#hub-identified)";
            case BEING_MET -> "var(--chart-need-being-met)";
            case MET -> "var(--chart-need-met)";
          };
    };
  }

  private static String pattern(String need, String mark) {
    return ("<pattern id='hub-%1$s' width='7' height='7' patternUnits='userSpaceOnUse'"
            + " patternTransform='rotate(45)'><rect width='7' height='7'"
            + " fill='var(--chart-need-%1$s)'/>%2$s</pattern>")
        .formatted(need, mark);
  }
}
