package org.bridewell.core.commissioning;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.commissioning.IndicatorDefinition.Source;

/// One indicator in one month, from protected counts alone.
///
/// @param people how many of how many; empty where nothing is populated
/// @param trend percent in the months up to this one, this one last; empty where it cannot be told
/// @param populated for how many of those it is about something was captured, in percent
public record IndicatorItem(
    IndicatorDefinition definition,
    Optional<People> people,
    List<Optional<Integer>> trend,
    Optional<Integer> populated) {

  /// A numerator and its denominator.
  public record People(ProtectedCount some, ProtectedCount of) {}

  public IndicatorItem {
    trend = List.copyOf(trend);
  }

  /// One indicator over the months up to the one asked for.
  ///
  /// @param months the whole area in each of them, earliest first; a month without counts is empty
  static IndicatorItem of(IndicatorDefinition definition, List<Optional<AreaNeeds>> months) {
    return switch (definition.source()) {
      case Source.Counts counts -> counted(definition, counts, months);
      case Source.Elsewhere _ ->
          new IndicatorItem(definition, Optional.empty(), List.of(), Optional.of(0));
    };
  }

  private static IndicatorItem counted(
      IndicatorDefinition definition, Source.Counts counts, List<Optional<AreaNeeds>> months) {
    var now = months.getLast();
    return new IndicatorItem(
        definition,
        now.map(
            area -> new People(area.people(counts.numerator()), area.people(counts.denominator()))),
        months.stream().map(month -> month.flatMap(area -> percent(area, counts))).toList(),
        now.flatMap(area -> populated(area, counts)));
  }

  private static Optional<Integer> percent(AreaNeeds area, Source.Counts counts) {
    return Disclosure.percent(area.people(counts.numerator()), area.people(counts.denominator()));
  }

  /// What is asked is populated for those who were asked; the rest is on record by itself.
  private static Optional<Integer> populated(AreaNeeds area, Source.Counts counts) {
    return counts.numerator().asked().isPresent()
        ? area.percentAsked(counts.numerator())
        : Optional.of(100);
  }

  /// The share in this month, in whole percent.
  public Optional<Integer> percent() {
    return trend.isEmpty() ? Optional.empty() : trend.getLast();
  }

  /// By how many percentage points the share changed since the month before.
  public Optional<Integer> change() {
    if (trend.size() < 2) {
      return Optional.empty();
    }
    var before = trend.get(trend.size() - 2);
    return percent().flatMap(now -> before.map(then -> now - then));
  }

  /// Where it stands.
  public IndicatorState state() {
    if (people.isEmpty()) {
      return IndicatorState.NOT_POPULATED;
    }
    return percent()
        .map(
            share ->
                definition
                    .target()
                    .map(target -> target.judge(share))
                    .orElse(IndicatorState.NO_TARGET))
        .orElse(IndicatorState.TOO_SMALL);
  }
}
