package org.bridewell.ui.screening;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Totals;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.core.screening.Earlier;
import org.bridewell.core.screening.InstrumentResult;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.WallClock;

/// How the same person answered the same instrument before: a line, and the numbers beside it. An
/// unfinished one is a range, never a zero.
final class Trend extends Section {
  private static final Texts TEXTS = Texts.of("screening");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK).withZone(WallClock.ZONE);
  private static final int WIDTH = 320;
  private static final int HEIGHT = 96;
  private static final int MARGIN = 12;

  private record Row(String day, String total, String band, OptionalInt point) {}

  private final Instrument instrument;
  private final boolean graded;

  /// @param graded whether band names stand beside the totals
  Trend(InstrumentResult result, boolean graded) {
    this.instrument = result.instrument();
    this.graded = graded;
    addClassName("bw-trend");
    var rows = new ArrayList<Row>();
    result.earlier().forEach(each -> rows.add(row(each)));
    rows.add(now(result.result()));
    add(new H2(TEXTS.get("trend")));
    var both = new Span(picture(rows));
    both.addClassName("bw-trend__both");
    both.getElement().appendChild(table(rows));
    add(both);
  }

  private Row row(Earlier each) {
    return new Row(
        DAY.format(each.completedAt()),
        each.total().isPresent()
            ? Integer.toString(each.total().getAsInt())
            : range(each.lowest(), each.highest()),
        each.band().flatMap(instrument::band).map(Band::title).orElse(""),
        each.total());
  }

  private Row now(ScoreResult result) {
    var day = TEXTS.get("trend.now");
    return switch (result) {
      case ScoreResult.Scored scored ->
          new Row(
              day,
              Integer.toString(scored.total()),
              scored.band().title(),
              OptionalInt.of(scored.total()));
      case ScoreResult.Incomplete open ->
          new Row(
              day,
              open.totals().map(t -> t.from() + "–" + t.to()).orElse("–"),
              "",
              OptionalInt.empty());
      case ScoreResult.Noted _, ScoreResult.NotApplicable _, ScoreResult.Invalid _ ->
          new Row(day, "–", "", OptionalInt.empty());
    };
  }

  private static String range(OptionalInt lowest, OptionalInt highest) {
    return lowest.isPresent() && highest.isPresent()
        ? lowest.getAsInt() + "–" + highest.getAsInt()
        : "–";
  }

  private Element table(List<Row> rows) {
    var body = new Element("tbody");
    for (var row : rows.reversed()) {
      var line =
          new Element("tr")
              .appendChild(
                  new Element("th").setAttribute("scope", "row").setText(row.day()),
                  new Element("td").setText(row.total()));
      if (graded) {
        line.appendChild(new Element("td").setText(row.band()));
      }
      body.appendChild(line);
    }
    var table = new Element("table").appendChild(body);
    table.getClassList().add("bw-trend__table");
    return table;
  }

  /// Silent: the table says the same.
  private Span picture(List<Row> rows) {
    var range = instrument.totals().orElse(new Totals(0, 1));
    var line = new StringBuilder();
    var marks = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).point().isPresent()) {
        int x = x(i, rows.size());
        int y = y(rows.get(i).point().getAsInt(), range);
        line.append(line.isEmpty() ? "M" : "L").append(x).append(' ').append(y);
        marks.append("<circle cx='%d' cy='%d' r='5'/>".formatted(x, y));
      }
    }
    var picture = new Span();
    picture.addClassName("bw-trend__picture");
    picture
        .getElement()
        .setAttribute("aria-hidden", "true")
        .setProperty(
            "innerHTML",
            "<svg viewBox='0 0 %d %d'><path class='is-base' d='M0 %d H%d'/><path d='%s'/>%s</svg>"
                .formatted(WIDTH, HEIGHT, HEIGHT - MARGIN, WIDTH, line, marks));
    return picture;
  }

  private static int x(int at, int of) {
    return MARGIN + (WIDTH - 2 * MARGIN) * at / Math.max(1, of - 1);
  }

  private static int y(int total, Totals range) {
    int height = HEIGHT - 2 * MARGIN;
    return HEIGHT
        - MARGIN
        - height * (total - range.from()) / Math.max(1, range.to() - range.from());
  }

  /// When a result was made, as a day.
  static String day(Instant at) {
    return DAY.format(at);
  }
}
