package org.bridewell.core.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.bridewell.core.instrument.AnswersSoFar;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Condition;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.ItemKind;
import org.bridewell.core.instrument.Known;
import org.bridewell.core.instrument.PointsTable;
import org.bridewell.core.instrument.Raise;
import org.bridewell.core.instrument.ScoringRule;
import org.bridewell.core.instrument.Skip;
import org.bridewell.core.instrument.Totals;
import org.bridewell.core.instrument.Truth;
import org.bridewell.core.scoring.Answers.Given;
import org.bridewell.core.shared.ItemId;

/// Every total and every band that the missing answers still leave possible, exactly: items 9 and
/// 10 of AUDIT give 0, 2 or 4; a missing answer may decide which items are asked, which table gives
/// the points, or that a band is raised.
///
/// Items that decide are tried one answer after the other, answers of the same consequence
/// together; the rest only add up. Prompts have neither totals nor bands, so nothing is tried.
final class Possible {

  private final BitSet totals = new BitSet();
  private final Set<Band> bands = new HashSet<>();

  private final List<Condition> conditions;

  private Possible(Instrument instrument) {
    this.conditions = conditions(instrument).toList();
  }

  static Possible of(Answers answers) {
    var possible = new Possible(answers.instrument());
    if (!(answers.instrument().scoring() instanceof ScoringRule.Prompts)) {
      possible.explore(answers, Map.of());
    }
    return possible;
  }

  /// From the lowest to the highest of the totals.
  Totals range() {
    return new Totals(totals.nextSetBit(0), totals.length() - 1);
  }

  /// The bands, in rising order.
  List<Band> bands(Answers answers) {
    return answers.instrument().bands().stream().filter(bands::contains).toList();
  }

  /// @param open places of items that a representative answer stands for, with the points of all it
  ///   stands for
  private void explore(Answers answers, Map<Integer, BitSet> open) {
    OptionalInt deciding = deciding(answers);
    if (deciding.isEmpty()) {
      add(answers, sums(answers, open));
      return;
    }
    int item = deciding.getAsInt();
    for (var alike : consequences(answers, item).values()) {
      var more = new HashMap<>(open);
      more.put(item, points(answers, item, alike));
      explore(answers.with(item, alike.getFirst()), more);
    }
  }

  private void add(Answers answers, BitSet sums) {
    totals.or(sums);
    sums.stream()
        .mapToObj(total -> Banding.band(answers, total))
        .forEach(band -> band.ifPresent(bands::add));
  }

  /// The first missing item that can still turn a condition either way. Conditions of tables stand
  /// first, for they say what points the other conditions see.
  private OptionalInt deciding(Answers answers) {
    var items = answers.instrument().items();
    List<Integer> missing = answers.missing();
    for (Condition condition : conditions) {
      if (Truth.of(condition, items).of(answers) == Known.UNKNOWN) {
        List<ItemId> deciding = condition.items();
        for (int item : missing) {
          if (deciding.contains(items.get(item).id())) {
            return OptionalInt.of(item);
          }
        }
      }
    }
    return OptionalInt.empty();
  }

  private static Stream<Condition> conditions(Instrument instrument) {
    var tables = instrument.items().stream().flatMap(Possible::tableConditions);
    var skips = instrument.skips().stream().map(Skip::when);
    var raises = instrument.raises().stream().map(Raise::when);
    return Stream.of(tables, skips, raises).flatMap(each -> each).distinct();
  }

  private static Stream<Condition> tableConditions(Item item) {
    return item.kind() instanceof ItemKind.Measure measure
        ? measure.tables().stream().map(PointsTable::when).flatMap(Optional::stream)
        : Stream.empty();
  }

  /// The answers an item can have, those with the same consequence for every condition together.
  private Map<Object, List<Given>> consequences(Answers answers, int item) {
    Item asked = answers.instrument().items().get(item);
    var asking = conditions.stream().filter(each -> each.items().contains(asked.id())).toList();
    var groups = new LinkedHashMap<Object, List<Given>>();
    for (Given candidate : Candidates.of(answers, asked)) {
      var consequence = new ArrayList<Object>();
      for (Condition condition : asking) {
        consequence.add(consequence(answers, condition, item, candidate));
      }
      groups.computeIfAbsent(consequence, _ -> new ArrayList<>()).add(candidate);
    }
    return groups;
  }

  /// What an answer means to a condition: two answers with the same consequence cannot be told
  /// apart by it.
  private static Object consequence(Answers answers, Condition condition, int item, Given answer) {
    int points = Math.max(answers.points(item, answer), 0);
    return switch (condition) {
      case Condition.OptionIs _, Condition.NumberAtMost _, Condition.NumberAtLeast _ ->
          Truth.of(condition, answers.instrument().items()).of(answers.with(item, answer));
      case Condition.AnyAtLeast(_, int least) -> points >= least;
      case Condition.SubtotalAtLeast _, Condition.SubtotalIs _ -> points;
      case Condition.All(List<Condition> of) -> consequences(answers, of, item, answer);
      case Condition.Any(List<Condition> of) -> consequences(answers, of, item, answer);
    };
  }

  private static List<Object> consequences(
      Answers answers, List<Condition> parts, int item, Given answer) {
    return parts.stream().map(part -> consequence(answers, part, item, answer)).toList();
  }

  private static BitSet points(Answers answers, int item, List<Given> alike) {
    var points = new BitSet();
    alike.stream()
        .mapToInt(answer -> answers.points(item, answer))
        .filter(each -> each != AnswersSoFar.UNKNOWN)
        .forEach(points::set);
    return points;
  }

  private static BitSet sums(Answers answers, Map<Integer, BitSet> open) {
    var sums = new BitSet();
    sums.set(0);
    for (int i = 0; i < answers.instrument().sheet().size(); i++) {
      if (answers.instrument().sheet().scored(i)) {
        sums = plus(sums, pointsOf(answers, i, open));
      }
    }
    return sums;
  }

  private static BitSet pointsOf(Answers answers, int item, Map<Integer, BitSet> open) {
    BitSet several = open.get(item);
    if (several != null) {
      return several;
    }
    int known = answers.points(item);
    if (known == AnswersSoFar.UNKNOWN) {
      return points(answers, item, Candidates.of(answers, answers.instrument().items().get(item)));
    }
    var points = new BitSet();
    points.set(known);
    return points;
  }

  private static BitSet plus(BitSet sums, BitSet points) {
    var result = new BitSet();
    sums.stream().forEach(sum -> points.stream().forEach(each -> result.set(sum + each)));
    return result;
  }
}
