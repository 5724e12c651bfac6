package org.bridewell.core.instrument.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bridewell.core.instrument.Condition;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.Option;
import org.bridewell.core.shared.ItemId;

/// When items are asked, in FHIR's words: comparisons with single answers, all of which or any of
/// which must hold.
///
/// A [Condition] leaves items out, this lets them in: it is the exact opposite, also where nothing
/// was answered (then `!=` holds, R4 `questionnaire-enable-operator`). FHIR cannot add points up,
/// so a sum is turned only where single answers say the same: no points on two questions together
/// is no points on either.
record EnableWhen(boolean all, List<Comparison> comparisons) {

  /// One comparison with the answer to one item.
  sealed interface Comparison {
    Item item();

    /// Answered otherwise, or not at all.
    record OtherThan(Item item, Option option) implements Comparison {}

    /// Answered with a greater number.
    record MoreThan(Item item, BigDecimal number) implements Comparison {}

    /// Answered with a smaller number.
    record LessThan(Item item, BigDecimal number) implements Comparison {}

    /// Not answered.
    record NoAnswer(Item item) implements Comparison {}
  }

  EnableWhen {
    comparisons = comparisons.stream().distinct().toList();
  }

  /// Holds exactly when the condition does not.
  ///
  /// @throws UnsupportedOperationException where FHIR has no words for it
  static EnableWhen unless(Condition condition, Instrument instrument) {
    return switch (condition) {
      case Condition.OptionIs(ItemId id, List<String> codes) -> {
        Item item = item(instrument, id);
        yield none(item.options().stream().filter(each -> codes.contains(each.code())), item);
      }
      case Condition.AnyAtLeast(List<ItemId> ids, int points) -> noneFrom(points, ids, instrument);
      case Condition.SubtotalAtLeast(List<ItemId> ids, int points) -> {
        boolean oneIsEnough =
            ids.size() == 1
                || ids.stream()
                    .flatMap(id -> item(instrument, id).options().stream())
                    .allMatch(option -> option.points() == 0 || option.points() >= points);
        yield oneIsEnough ? noneFrom(points, ids, instrument) : unsupported();
      }
      case Condition.SubtotalIs(List<ItemId> ids, int points) -> notAll(ids, points, instrument);
      case Condition.NumberAtMost(ItemId id, BigDecimal value) ->
          number(item(instrument, id), each -> new Comparison.MoreThan(each, value));
      case Condition.NumberAtLeast(ItemId id, BigDecimal value) ->
          number(item(instrument, id), each -> new Comparison.LessThan(each, value));
      case Condition.All(List<Condition> parts) -> joined(false, parts, instrument);
      case Condition.Any(List<Condition> parts) -> joined(true, parts, instrument);
    };
  }

  private static EnableWhen noneFrom(int points, List<ItemId> ids, Instrument instrument) {
    var comparisons = new ArrayList<Comparison>();
    for (ItemId id : ids) {
      Item item = item(instrument, id);
      comparisons.addAll(
          none(item.options().stream().filter(each -> each.points() >= points), item)
              .comparisons());
    }
    return new EnableWhen(true, comparisons);
  }

  /// Not every item has its least points, or its most: only then is a sum said by single answers.
  private static EnableWhen notAll(List<ItemId> ids, int points, Instrument instrument) {
    List<Item> items = ids.stream().map(id -> item(instrument, id)).toList();
    if (items.size() == 1) {
      Item item = items.getFirst();
      return none(item.options().stream().filter(each -> each.points() == points), item);
    }
    boolean least = points == items.stream().mapToInt(Item::lowest).sum();
    boolean most = points == items.stream().mapToInt(Item::highest).sum();
    if (!least && !most) {
      return unsupported();
    }
    var comparisons = new ArrayList<Comparison>();
    for (Item item : items) {
      int edge = least ? item.lowest() : item.highest();
      List<Option> atEdge =
          item.options().stream().filter(option -> option.points() == edge).toList();
      if (atEdge.size() != 1) {
        return unsupported();
      }
      comparisons.add(new Comparison.OtherThan(item, atEdge.getFirst()));
    }
    return any(comparisons);
  }

  private static EnableWhen joined(boolean all, List<Condition> parts, Instrument instrument) {
    var comparisons = new ArrayList<Comparison>();
    for (Condition part : parts) {
      EnableWhen opposite = unless(part, instrument);
      if (opposite.all() != all && opposite.comparisons().size() > 1) {
        return unsupported();
      }
      comparisons.addAll(opposite.comparisons());
    }
    return new EnableWhen(all, comparisons);
  }

  private static EnableWhen none(Stream<Option> options, Item item) {
    return new EnableWhen(
        true, options.map(option -> (Comparison) new Comparison.OtherThan(item, option)).toList());
  }

  private static EnableWhen number(Item item, Function<Item, Comparison> beyond) {
    return any(List.of(new Comparison.NoAnswer(item), beyond.apply(item)));
  }

  private static EnableWhen any(List<Comparison> comparisons) {
    return new EnableWhen(false, comparisons);
  }

  private static Item item(Instrument instrument, ItemId id) {
    return instrument.item(id).orElseThrow();
  }

  private static EnableWhen unsupported() {
    throw new UnsupportedOperationException("FHIR's enableWhen cannot say this condition");
  }
}
