package org.bridewell.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bridewell.core.instrument.Condition;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.ItemKind;
import org.bridewell.core.instrument.PointsTable;
import org.bridewell.core.instrument.Raise;
import org.bridewell.core.instrument.Skip;
import org.bridewell.core.scoring.Answers.Given;

/// The answers that a missing item could still get: every option, or the numbers on either side of
/// every edge that makes a difference.
final class Candidates {

  private Candidates() {}

  static List<Given> of(Answers answers, Item item) {
    return switch (item.kind()) {
      case ItemKind.Choice(var options) ->
          IntStream.range(0, options.size()).<Given>mapToObj(Given.Chosen::new).toList();
      case ItemKind.Measure measure ->
          numbers(answers.instrument(), item, measure).stream()
              .<Given>map(Given.Number::new)
              .toList();
    };
  }

  private static TreeSet<BigDecimal> numbers(
      Instrument instrument, Item item, ItemKind.Measure measure) {
    var numbers = new TreeSet<BigDecimal>();
    numbers.add(measure.least());
    numbers.add(measure.most());
    for (PointsTable table : measure.tables()) {
      for (PointsTable.Step step : table.steps()) {
        step.to().ifPresent(to -> around(numbers, to, measure));
      }
    }
    Stream.of(
            instrument.skips().stream().map(Skip::when),
            instrument.raises().stream().map(Raise::when))
        .flatMap(conditions -> conditions)
        .forEach(condition -> edges(condition, item, measure, numbers));
    numbers.removeIf(number -> !measure.accepts(number));
    return numbers;
  }

  private static void edges(
      Condition condition, Item item, ItemKind.Measure measure, TreeSet<BigDecimal> numbers) {
    switch (condition) {
      case Condition.NumberAtMost(var id, var value) when id.equals(item.id()) ->
          around(numbers, value, measure);
      case Condition.NumberAtLeast(var id, var value) when id.equals(item.id()) ->
          around(numbers, value, measure);
      case Condition.All(var parts) -> parts.forEach(p -> edges(p, item, measure, numbers));
      case Condition.Any(var parts) -> parts.forEach(p -> edges(p, item, measure, numbers));
      case Condition.NumberAtMost _,
          Condition.NumberAtLeast _,
          Condition.OptionIs _,
          Condition.AnyAtLeast _,
          Condition.SubtotalAtLeast _,
          Condition.SubtotalIs _ -> {}
    }
  }

  private static void around(
      TreeSet<BigDecimal> numbers, BigDecimal edge, ItemKind.Measure measure) {
    numbers.add(edge.subtract(measure.step()));
    numbers.add(edge);
    numbers.add(edge.add(measure.step()));
  }
}
