package org.bridewell.ui.observation;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bridewell.core.instrument.Flag;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.Known;
import org.bridewell.core.instrument.Totals;
import org.bridewell.core.observation.EarlyWarning;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.ui.kit.AlertBar;
import org.bridewell.ui.kit.Icon;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.Tone;

/// The total, or what is still possible, and what to do now: an emergency has its own line whatever
/// the total (HZ-05), and without a total the strictest that is possible is done (HZ-06).
final class WarningPanel extends Aside {
  private static final Texts TEXTS = Texts.of("observation");

  private final Instrument news2;
  private final DetentionId detention;

  WarningPanel(Instrument news2, DetentionId detention) {
    this.news2 = news2;
    this.detention = detention;
    addClassName("bw-vitals__total");
    getElement().setAttribute("aria-live", "polite");
  }

  void show(EarlyWarning warning, List<NewsTrend.Scored> earlier, Known pregnant, boolean asked) {
    removeAll();
    var card = new Div(new H2(TEXTS.get("news2")));
    card.addClassName("bw-card");
    head(card, warning);
    if (asked && pregnant == Known.UNKNOWN) {
      card.add(new AlertBar(Tone.DUE, TEXTS.get("pregnancy.unknown"), ""));
    }
    card.add(new NewsTrend(earlier, warning.result()));
    var rule = new Paragraph(TEXTS.get("rule"));
    rule.addClassNames("bw-small", "bw-soft");
    card.add(rule);
    add(card, always());
  }

  private void head(Div card, EarlyWarning warning) {
    var result = warning.result();
    switch (result) {
      case ScoreResult.Scored scored -> {
        card.add(big(TEXTS.get("total", scored.total())));
        card.add(line(scored.band().meaning()));
      }
      case ScoreResult.Incomplete open -> {
        card.add(big(TEXTS.get("no-total")));
        open.totals().ifPresent(totals -> card.add(line(range(totals, open))));
        actsAs(card, warning, open);
      }
      case ScoreResult.NotApplicable none -> {
        card.add(big(TEXTS.get("no-score")));
        card.add(new AlertBar(Tone.DUE, none.reason(), TEXTS.get("no-score.do")));
      }
      case ScoreResult.Noted _, ScoreResult.Invalid _ -> card.add(big(TEXTS.get("no-total")));
    }
    emergencies(card, result.flags());
  }

  /// What fires on a single value: each emergency in its own words.
  private void emergencies(Div card, List<Flag> flags) {
    var urgent =
        flags.stream()
            .filter(flag -> flag.alert().filter(Flag.Alert.EMERGENCY::equals).isPresent())
            .toList();
    for (var flag : urgent) {
      card.add(new AlertBar(Tone.STOP, flag.title(), flag.meaning()).announced());
    }
    if (!urgent.isEmpty()) {
      card.add(ObservationNavigation.emergency(detention));
    } else if (!flags.isEmpty()) {
      card.add(new AlertBar(Tone.DUE, flags.getFirst().title(), flags.getFirst().meaning()));
    }
  }

  private void actsAs(Div card, EarlyWarning warning, ScoreResult.Incomplete open) {
    if (open.points().isEmpty() || !open.flags().isEmpty()) {
      return;
    }
    warning
        .actsAs()
        .flatMap(band -> TEXTS.find("act." + band, missing(open)))
        .ifPresent(words -> card.add(new AlertBar(Tone.DUE, words, "")));
  }

  private String range(Totals totals, ScoreResult.Incomplete open) {
    return TEXTS.get("between", totals.from(), totals.to(), missing(open));
  }

  private String missing(ScoreResult.Incomplete open) {
    return open.missing().stream()
        .flatMap(item -> news2.item(item).stream())
        .filter(item -> !item.label().isEmpty())
        .map(Item::label)
        .map(label -> label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1))
        .collect(Collectors.joining(", "));
  }

  /// Stands there always, whatever was measured.
  private static Div always() {
    var words = new Div();
    for (var line : List.of("avpu", "breath")) {
      var each = new Paragraph();
      each.getElement()
          .appendChild(
              new Element("b").setText(TEXTS.get("always." + line)),
              new Element("span").setText(TEXTS.get("always." + line + ".do")));
      words.add(each);
    }
    var box = new Div(Icon.STOP.create(), words);
    box.addClassName("bw-vitals__always");
    return box;
  }

  private static Paragraph big(String words) {
    var big = new Paragraph();
    big.getElement().appendChild(new Element("b").setText(words));
    big.addClassName("bw-vitals__result");
    return big;
  }

  private static Paragraph line(String words) {
    var line = new Paragraph(words);
    line.addClassName("bw-small");
    return line;
  }
}
