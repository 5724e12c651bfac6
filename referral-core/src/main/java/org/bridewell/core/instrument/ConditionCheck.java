package org.bridewell.core.instrument;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.bridewell.core.shared.ItemId;

/// Finds conditions that look at nothing, at what is not there, or that can never hold.
final class ConditionCheck {

  private final Instrument instrument;
  private final Faults faults;

  ConditionCheck(Instrument instrument, Faults faults) {
    this.instrument = instrument;
    this.faults = faults;
  }

  void check(String place, Condition condition) {
    if (condition instanceof Condition.All(List<Condition> of)) {
      parts(place, of);
      contradiction(place, of);
      return;
    }
    if (condition instanceof Condition.Any(List<Condition> of)) {
      parts(place, of);
      return;
    }
    if (condition.items().isEmpty()) {
      faults.add(place + ".items", "looks at no item");
      return;
    }
    for (ItemId item : condition.items()) {
      if (instrument.item(item).isEmpty()) {
        faults.add(place, "no item «" + item.value() + "»");
        return;
      }
    }
    simple(place, condition);
  }

  private void simple(String place, Condition condition) {
    switch (condition) {
      case Condition.OptionIs(ItemId id, List<String> codes) -> options(place, item(id), codes);
      case Condition.AnyAtLeast(var items, int points) ->
          reachable(place, points, items.stream().mapToInt(id -> item(id).highest()).max());
      case Condition.SubtotalAtLeast(var items, int points) ->
          reachable(
              place,
              points,
              items.stream().mapToInt(id -> item(id).highest()).reduce(Integer::sum));
      case Condition.SubtotalIs(var items, int points) -> exact(place, points, items);
      case Condition.NumberAtMost(ItemId id, BigDecimal value) -> number(place, item(id), value);
      case Condition.NumberAtLeast(ItemId id, BigDecimal value) -> number(place, item(id), value);
      case Condition.All _, Condition.Any _ -> throw new IllegalStateException("not simple");
    }
  }

  private void parts(String place, List<Condition> of) {
    if (of.isEmpty()) {
      faults.add(place + ".of", "names no condition");
    }
    for (int i = 0; i < of.size(); i++) {
      check(place + ".of[" + i + "]", of.get(i));
    }
  }

  /// One answer cannot be two options at once.
  private void contradiction(String place, List<Condition> of) {
    Map<ItemId, Set<String>> allowed = new HashMap<>();
    for (Condition part : of) {
      if (part instanceof Condition.OptionIs(ItemId item, List<String> options)) {
        var left = allowed.computeIfAbsent(item, _ -> new HashSet<>(options));
        left.retainAll(options);
        if (left.isEmpty() && !options.isEmpty()) {
          faults.add(place + ".of", "can never hold: «" + item.value() + "» has one answer");
        }
      }
    }
  }

  private void options(String place, Item item, List<String> codes) {
    if (codes.isEmpty()) {
      faults.add(place + ".options", "names no option");
    }
    for (String code : codes) {
      if (item.option(code).isEmpty()) {
        faults.add(place + ".options", "no option «" + code + "»");
      }
    }
  }

  private void reachable(String place, int points, OptionalInt most) {
    int highest = most.orElse(0);
    if (points < 0 || points > highest) {
      faults.add(place + ".points", "can never hold: the items give 0 to " + highest);
    }
  }

  private void exact(String place, int points, List<ItemId> items) {
    var sums = new BitSet();
    sums.set(0);
    for (ItemId id : items) {
      sums = plus(sums, item(id));
    }
    if (points < 0 || !sums.get(points)) {
      faults.add(place + ".points", "can never hold: the items never give " + points);
    }
  }

  private static BitSet plus(BitSet sums, Item item) {
    var result = new BitSet();
    item.kind()
        .possiblePoints()
        .filter(points -> points >= 0)
        .forEach(points -> sums.stream().forEach(sum -> result.set(sum + points)));
    return result;
  }

  private void number(String place, Item item, BigDecimal value) {
    if (!(item.kind() instanceof ItemKind.Measure measure)) {
      faults.add(place + ".item", "«" + item.id().value() + "» is not a number");
    } else if (!measure.accepts(value)) {
      faults.add(
          place + ".value",
          "is not a number from " + measure.least() + " to " + measure.most() + " as measured");
    }
  }

  private Item item(ItemId id) {
    return instrument.item(id).orElseThrow();
  }
}
