package org.bridewell.ui.observation;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.ItemKind;
import org.bridewell.core.instrument.Option;
import org.bridewell.core.instrument.PointsTable;
import org.bridewell.core.observation.Finding;
import org.bridewell.core.observation.NotMeasured;
import org.bridewell.core.safety.GlucoseService;
import org.bridewell.ui.kit.Texts;
import org.bridewell.ui.kit.WallClock;

/// Values and the steps of their points, in words.
final class VitalWords {
  private static final Texts TEXTS = Texts.of("observation");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm").withZone(WallClock.ZONE);

  private VitalWords() {}

  /// A finding as it is read out.
  static String value(Item item, Finding finding) {
    return switch (finding) {
      case Finding.Measured(BigDecimal value) when item.kind() instanceof ItemKind.Measure m ->
          m.shown(value.stripTrailingZeros());
      case Finding.Measured(BigDecimal value) -> value.toPlainString();
      case Finding.Missing(NotMeasured why) -> TEXTS.get("missing." + why);
      case Finding.Chosen(String code) ->
          item.option(code).map(Option::label).orElseGet(() -> TEXTS.get("option." + code));
      case Finding.PrescribedScale(String prescriber, _) -> TEXTS.get("scale.2", prescriber);
    };
  }

  /// The reading that counts, with its time; that one is asked for; or that none was taken.
  static String glucose(GlucoseService.Asked asked) {
    return asked
        .counts()
        .map(
            reading ->
                reading
                    .mmol()
                    .map(
                        mmol ->
                            TEXTS.get(
                                "before.one", mmol.toPlainString(), TIME.format(reading.at())))
                    .orElseGet(() -> TEXTS.get("glucose.none", TIME.format(reading.at()))))
        .orElseGet(() -> TEXTS.get(asked.asked() ? "glucose.asked" : "not-taken"));
  }

  /// “111 to 130 scores 2. 131 or more would score 3.”, of the step a number is in and the next one
  /// up; nothing where other values decide which table counts.
  static Optional<String> steps(ItemKind.Measure measure, PointsTable table, BigDecimal value) {
    Optional<BigDecimal> from = Optional.empty();
    for (var step : table.steps()) {
      if (step.to().isEmpty() || value.compareTo(step.to().get()) <= 0) {
        return Optional.of(words(measure, from, step));
      }
      from = step.to().map(to -> to.add(measure.step()));
    }
    return Optional.empty();
  }

  private static String words(
      ItemKind.Measure measure, Optional<BigDecimal> from, PointsTable.Step step) {
    if (from.isEmpty()) {
      return TEXTS.get("step.to", measure.shown(step.to().orElseThrow()), step.points());
    }
    if (step.to().isEmpty()) {
      return TEXTS.get("step.from", measure.shown(from.get()), step.points());
    }
    var to = step.to().get();
    return TEXTS.get("step.between", measure.shown(from.get()), measure.shown(to), step.points());
  }
}
