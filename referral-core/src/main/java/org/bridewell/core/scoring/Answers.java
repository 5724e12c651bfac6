package org.bridewell.core.scoring;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.bridewell.core.instrument.Condition;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.Option;
import org.bridewell.core.instrument.Skip;
import org.bridewell.core.shared.ItemId;

/// The options chosen in one instrument, and which items its skip rules leave out because of them.
///
/// An answer that was given counts even where a skip would have left its item out (the printed UK
/// form has no skips); only an unanswered item is made zero.
final class Answers {

  private final Instrument instrument;
  private final Map<ItemId, Option> chosen;
  private final Set<ItemId> leftOut = new HashSet<>();

  private Answers(Instrument instrument, Map<ItemId, Option> chosen) {
    this.instrument = instrument;
    this.chosen = chosen;
    instrument.skips().stream()
        .sorted(Comparator.comparingInt((Skip skip) -> instrument.lastOf(skip.when())))
        .filter(skip -> holds(skip.when()))
        .flatMap(skip -> instrument.leftOutBy(skip).stream())
        .forEach(item -> leftOut.add(item.id()));
  }

  /// The answers among the responses. Responses to other instruments' items are not looked at.
  static Answers of(Instrument instrument, Map<ItemId, Response> responses) {
    var chosen = new HashMap<ItemId, Option>();
    for (Item item : instrument.items()) {
      if (responses.get(item.id()) instanceof Response.Answered(String code)) {
        item.option(code).ifPresent(option -> chosen.put(item.id(), option));
      }
    }
    return new Answers(instrument, chosen);
  }

  /// The same answers and one more.
  Answers with(ItemId item, Option option) {
    var more = new HashMap<>(chosen);
    more.put(item, option);
    return new Answers(instrument, more);
  }

  Instrument instrument() {
    return instrument;
  }

  boolean answered(ItemId item) {
    return chosen.containsKey(item);
  }

  /// True when a skip rule leaves the item out, answered or not.
  boolean leftOut(ItemId item) {
    return leftOut.contains(item);
  }

  /// Points of an item: as answered, or 0 where it is left out; empty when it is missing.
  OptionalInt points(ItemId item) {
    return Optional.ofNullable(chosen.get(item))
        .map(option -> OptionalInt.of(option.points()))
        .orElse(leftOut(item) ? OptionalInt.of(0) : OptionalInt.empty());
  }

  /// Items that have no points yet, in the order of the instrument.
  List<Item> missing() {
    return instrument.items().stream().filter(item -> points(item.id()).isEmpty()).toList();
  }

  /// The known points of these items together.
  int subtotal(List<ItemId> items) {
    return items.stream().mapToInt(item -> points(item).orElse(0)).sum();
  }

  boolean holds(Condition condition) {
    return switch (condition) {
      case Condition.OptionIs(ItemId item, List<String> options) ->
          Optional.ofNullable(chosen.get(item))
              .map(Option::code)
              .filter(options::contains)
              .isPresent();
      case Condition.AnyAtLeast(List<ItemId> items, int points) ->
          items.stream().anyMatch(item -> points(item).orElse(-1) >= points);
      case Condition.SubtotalAtLeast(List<ItemId> items, int points) -> subtotal(items) >= points;
      case Condition.SubtotalIs(List<ItemId> items, int points) ->
          items.stream().allMatch(item -> points(item).isPresent()) && subtotal(items) == points;
    };
  }
}
