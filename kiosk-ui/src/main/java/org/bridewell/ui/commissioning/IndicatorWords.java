package org.bridewell.ui.commissioning;

import static org.bridewell.ui.commissioning.NeedsWords.TEXTS;

import java.util.Optional;
import org.bridewell.core.commissioning.IndicatorDefinition.Source;
import org.bridewell.core.commissioning.IndicatorDefinition.Target;
import org.bridewell.core.commissioning.IndicatorItem;
import org.bridewell.core.commissioning.IndicatorState;
import org.bridewell.ui.kit.StateMark;

/// How the states and numbers of indicators are written.
final class IndicatorWords {
  private IndicatorWords() {}

  static String state(IndicatorState state) {
    return TEXTS.get("indicators.state." + state);
  }

  static StateMark.State mark(IndicatorState state) {
    return switch (state) {
      case ON_TRACK -> StateMark.State.DONE;
      case WATCH -> StateMark.State.WATCH;
      case OFF_TRACK -> StateMark.State.OFF_TRACK;
      case NO_TARGET -> StateMark.State.NONE;
      case TOO_SMALL -> StateMark.State.HIDDEN;
      case NOT_POPULATED -> StateMark.State.NOT_YET;
    };
  }

  static String percent(Optional<Integer> percent) {
    return percent
        .map(share -> TEXTS.get("indicators.percent", share))
        .orElseGet(() -> TEXTS.get("indicators.none"));
  }

  /// How many of how many.
  static String people(IndicatorItem item) {
    return item.people()
        .map(
            people ->
                TEXTS.get(
                    "indicators.people",
                    NeedsWords.count(people.some()),
                    NeedsWords.count(people.of())))
        .orElseGet(() -> TEXTS.get("indicators.none"));
  }

  static String target(IndicatorItem item) {
    return item.definition()
        .target()
        .map(target -> TEXTS.get("indicators.percent", target.green()))
        .orElseGet(() -> TEXTS.get("indicators.noTarget"));
  }

  /// The change since the month before, with its sign.
  static String change(IndicatorItem item) {
    return item.change()
        .map(points -> points > 0 ? "+" + points : points < 0 ? "−" + -points : "0")
        .orElseGet(() -> TEXTS.get("indicators.none"));
  }

  /// From where it is on track, and from where it is watched.
  static String limits(Target target) {
    return TEXTS.get("indicators.limits." + target.better(), target.green(), target.amber());
  }

  /// What a reader has to know: first of all why there is nothing.
  static String note(IndicatorItem item) {
    String note = item.definition().remark();
    return switch (item.definition().source()) {
      case Source.Counts _ -> note;
      case Source.Elsewhere(String missing) ->
          (TEXTS.get("indicators.missing", missing) + " " + note).strip();
    };
  }

  /// The months of the trend, read out.
  static String trend(IndicatorItem item) {
    var words = item.trend().stream().map(IndicatorWords::percent).toList();
    return TEXTS.get("indicators.trend", String.join(", ", words));
  }
}
