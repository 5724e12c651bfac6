package org.bridewell.ui.observation;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.WallClock;

/// Totals over time, with the limits of 5 and 7: a full dot is a total, an open one with its span
/// is a set that is not complete, never a zero. A set without a score leaves a gap.
final class NewsTrend extends Span {
  private static final Texts TEXTS = Texts.of("observation");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm").withZone(WallClock.ZONE);
  private static final int MOST = 4;
  private static final int STEP = 11;
  private static final int BASE = 91;
  private static final int HIGHEST = 8;

  /// One set of the trend; `from` and `to` are equal for a total.
  private record Point(String when, int from, int to) {}

  /// @param earlier the sets before this one, the first one first
  NewsTrend(List<Scored> earlier, ScoreResult now) {
    addClassName("bw-vitals__trend");
    var points = new ArrayList<Point>();
    earlier.stream()
        .skip(Math.max(0, earlier.size() - MOST + 1))
        .forEach(each -> point(TIME.format(each.at()), each.result(), points));
    point(TEXTS.get("now"), now, points);
    setVisible(!points.isEmpty());
    getElement()
        .setAttribute("role", "img")
        .setAttribute("aria-label", TEXTS.get("trend", words(points)))
        .setProperty("innerHTML", picture(points));
  }

  /// A set and when it was seen.
  record Scored(Instant at, ScoreResult result) {}

  private static void point(String when, ScoreResult result, List<Point> to) {
    switch (result) {
      case ScoreResult.Scored scored -> to.add(new Point(when, scored.total(), scored.total()));
      case ScoreResult.Incomplete open when !open.points().isEmpty() ->
          open.totals().ifPresent(t -> to.add(new Point(when, t.from(), t.to())));
      case ScoreResult.Incomplete _,
          ScoreResult.Noted _,
          ScoreResult.NotApplicable _,
          ScoreResult.Invalid _ -> {}
    }
  }

  private static String words(List<Point> points) {
    return points.stream()
        .map(
            p ->
                p.from() == p.to()
                    ? TEXTS.get("trend.total", p.from(), p.when())
                    : TEXTS.get("trend.range", p.from(), p.to(), p.when()))
        .collect(Collectors.joining(", "));
  }

  private static String picture(List<Point> points) {
    var svg = new StringBuilder("<svg viewBox='0 0 272 112' aria-hidden='true'>");
    svg.append("<path class='is-limit' d='M20 %dH272M20 %dH272'/>".formatted(y(5), y(7)));
    svg.append(
        "<text x='0' y='%d'>5</text><text x='0' y='%d'>7</text>".formatted(y(5) + 5, y(7) + 5));
    var line = new StringBuilder();
    var marks = new StringBuilder();
    for (int i = 0; i < points.size(); i++) {
      var p = points.get(i);
      int x = points.size() == 1 ? 244 : 40 + i * 204 / (points.size() - 1);
      if (p.from() == p.to()) {
        line.append(line.isEmpty() ? "M" : "L").append(x).append(' ').append(y(p.from()));
        marks.append("<circle cx='%d' cy='%d' r='5'/>".formatted(x, y(p.from())));
      } else {
        marks.append(
            "<path class='is-span' d='M%1$d %2$dV%3$d'/><circle class='is-open' cx='%1$d' cy='%2$d' r='6'/>"
                .formatted(x, y(p.from()), y(p.to())));
      }
      marks.append("<text x='%d' y='110' text-anchor='middle'>%s</text>".formatted(x, p.when()));
    }
    return svg.append("<path class='is-line' d='%s'/>".formatted(line)).append(marks) + "</svg>";
  }

  /// Above the limits every total is drawn at the top: what to do is the same.
  private static int y(int total) {
    return BASE - STEP * Math.min(total, HIGHEST);
  }
}
