package org.bridewell.ui.commissioning;

import static org.bridewell.ui.commissioning.NeedsWords.TEXTS;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.bridewell.core.commissioning.AreaNeeds;
import org.bridewell.core.commissioning.Disclosure;
import org.bridewell.core.commissioning.Measure;
import org.bridewell.core.commissioning.ProtectedCount;
import org.bridewell.core.commissioning.ProtectedCount.Hidden;
import org.bridewell.core.commissioning.ProtectedCount.LeftOut;
import org.bridewell.core.commissioning.ProtectedCount.Shown;
import org.bridewell.core.commissioning.ProtectedCount.Withheld;
import org.bridewell.ui.kit.Chart;
import org.bridewell.ui.kit.Chart.Series;
import org.bridewell.ui.kit.Chart.Value;
import org.bridewell.ui.kit.Dom;

/// The charts beside the tables; each number in them stands in its table too.
final class NeedsCharts {
  private static final int POINT = 1;
  private static final int PLAIN = 3;

  /// The scale ends at a full 20 percent, so that its middle is a round number too.
  private static final int SCALE_STEP = 20;

  private NeedsCharts() {}

  /// One small chart an area, all on one scale: percent of each measure's own group.
  static Component shares(NeedsSection section, AreaNeeds whole, List<AreaNeeds> areas) {
    double highest =
        Stream.concat(Stream.of(whole), areas.stream())
            .flatMap(area -> section.measures().stream().map(measure -> share(area, measure)))
            .mapToDouble(NeedsCharts::end)
            .max()
            .orElse(0);
    double scale = Math.max(1, Math.ceil(highest / SCALE_STEP)) * SCALE_STEP;
    var charts = new Div();
    charts.addClassName("dk-multiples");
    charts.add(small(TEXTS.get("all"), whole, section, POINT, scale, true));
    areas.forEach(area -> charts.add(small(area.name(), area, section, PLAIN, scale, false)));
    return charts;
  }

  private static Component small(
      String name, AreaNeeds area, NeedsSection section, int colour, double scale, boolean words) {
    var box = new Div();
    box.addClassName("dk-multiple");
    box.setClassName("is-first", words);
    var title = new Span(name);
    List<Measure> measures = section.measures();
    ProtectedCount of = area.people(section.base());
    var base = new Span(baseWords(of));
    base.addClassName("dk-soft");
    box.add(title, base);
    if (words || of instanceof Shown(int people) && people > 0) {
      List<String> categories =
          words
              ? measures.stream().map(NeedsWords::measure).toList()
              : Collections.nCopies(measures.size(), "");
      List<Value> values = measures.stream().map(measure -> share(area, measure)).toList();
      String sentence = TEXTS.get("chart.shares." + section, name);
      box.add(
          new Chart(
              sentence,
              categories,
              List.of(new Series(name, colour, values)),
              "%",
              OptionalDouble.of(scale)));
    }
    return box;
  }

  private static String baseWords(ProtectedCount base) {
    return base instanceof Shown
        ? TEXTS.get("chart.of", NeedsWords.count(base))
        : TEXTS.get("chart.leftOut");
  }

  /// People in the whole area, one bar a measure.
  static Component people(NeedsSection section, AreaNeeds whole) {
    List<Value> values =
        section.measures().stream().map(measure -> people(whole.people(measure))).toList();
    return new Chart(
        TEXTS.get("chart.people." + section),
        section.measures().stream().map(NeedsWords::measure).toList(),
        List.of(new Series(TEXTS.get("table.people"), PLAIN, values)),
        TEXTS.get("chart.people"),
        OptionalDouble.empty());
  }

  private static Value share(AreaNeeds area, Measure measure) {
    var percent = area.percentOfGroup(measure);
    if (percent.isPresent()) {
      return new Chart.Shown(percent.get(), "" + percent.get());
    }
    if (area.people(measure) instanceof Hidden(int upTo)
        && group(area, measure) instanceof Shown(int base)) {
      return new Chart.Hidden(100.0 / base, 100.0 * upTo / base, TEXTS.get("hidden", upTo));
    }
    return new Chart.Gap("");
  }

  private static ProtectedCount group(AreaNeeds area, Measure measure) {
    return measure.group().map(area::people).orElseGet(LeftOut::new);
  }

  private static Value people(ProtectedCount count) {
    return switch (count) {
      case Shown(int people) -> new Chart.Shown(people, NeedsWords.count(count));
      case Hidden(int upTo) -> new Chart.Hidden(1, upTo, NeedsWords.count(count));
      case LeftOut(), Withheld() -> new Chart.Gap(NeedsWords.count(count));
    };
  }

  private static double end(Value value) {
    return switch (value) {
      case Chart.Shown shown -> shown.value();
      case Chart.Hidden hidden -> hidden.to();
      case Chart.Gap _ -> 0;
    };
  }

  /// How many of those who arrived are in the figures at all.
  static Component cover(AreaNeeds whole) {
    ProtectedCount screened = whole.people(Measure.SCREENED);
    ProtectedCount arrived = whole.people(Measure.DETAINED);
    var figure = new Div();
    figure.addClassName("dk-cover");
    var caption = new Span();
    caption.setText(TEXTS.get("cover", NeedsWords.count(screened), NeedsWords.count(arrived)));
    figure.add(caption);
    Disclosure.percent(screened, arrived)
        .ifPresent(percent -> figure.add(bar(percent), legend(percent)));
    return figure;
  }

  private static Component bar(int percent) {
    var bar = new Div();
    bar.addClassName("dk-cover__bar");
    bar.getElement().setAttribute("aria-hidden", "true");
    var part = new Span();
    part.getStyle().set("inline-size", percent + "%");
    bar.add(part);
    return bar;
  }

  private static Component legend(int percent) {
    var legend = new Div();
    legend.addClassName("dk-legend-row");
    var rest = new Span(TEXTS.get("cover.rest", 100 - percent));
    var part = new Span();
    part.getElement().appendChild(Dom.bold(TEXTS.get("cover.screened", percent)));
    legend.add(part, rest);
    return legend;
  }
}
