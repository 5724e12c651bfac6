package org.bridewell.ui.instrument;

import static org.bridewell.ui.instrument.InstrumentWords.TEXTS;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.bridewell.core.instrument.Condition;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Option;
import org.bridewell.core.shared.ItemId;

/// When a skip, a flag or a raise holds, in words that name questions by their number.
final class ConditionWords {
  private final Instrument instrument;

  ConditionWords(Instrument instrument) {
    this.instrument = instrument;
  }

  /// The number of a question on the page.
  String number(ItemId item) {
    return "" + (instrument.position(item) + 1);
  }

  String of(Condition condition) {
    return switch (condition) {
      case Condition.OptionIs(ItemId item, List<String> codes) ->
          TEXTS.get("when.option", number(item), labels(item, codes));
      case Condition.AnyAtLeast(List<ItemId> items, int points) when items.size() == 1 ->
          TEXTS.get("when.one-at-least", numbers(items), points);
      case Condition.AnyAtLeast(List<ItemId> items, int points) ->
          TEXTS.get("when.any-at-least", numbers(items), points);
      case Condition.SubtotalAtLeast(List<ItemId> items, int points) when items.size() == 1 ->
          TEXTS.get("when.one-at-least", numbers(items), points);
      case Condition.SubtotalAtLeast(List<ItemId> items, int points) ->
          TEXTS.get("when.subtotal-at-least", numbers(items), points);
      case Condition.SubtotalIs(List<ItemId> items, int points) when items.size() == 1 ->
          TEXTS.get("when.one-is", numbers(items), points);
      case Condition.SubtotalIs(List<ItemId> items, int points) ->
          TEXTS.get("when.subtotal-is", numbers(items), points);
      case Condition.NumberAtMost(ItemId item, var value) ->
          TEXTS.get("when.number-at-most", number(item), value.toPlainString());
      case Condition.NumberAtLeast(ItemId item, var value) ->
          TEXTS.get("when.number-at-least", number(item), value.toPlainString());
      case Condition.All(List<Condition> parts) -> joined(parts, TEXTS.get("when.and"));
      case Condition.Any(List<Condition> parts) -> joined(parts, TEXTS.get("when.or"));
    };
  }

  private String joined(List<Condition> parts, String word) {
    return parts.stream()
        .map(part -> parts.size() > 1 && isJoined(part) ? "(" + of(part) + ")" : of(part))
        .collect(Collectors.joining(" " + word + " "));
  }

  private static boolean isJoined(Condition part) {
    return part instanceof Condition.All || part instanceof Condition.Any;
  }

  private String labels(ItemId item, List<String> codes) {
    return codes.stream()
        .map(code -> TEXTS.get("quoted", label(item, code)))
        .collect(Collectors.joining(" " + TEXTS.get("when.or") + " "));
  }

  private String label(ItemId item, String code) {
    return instrument.item(item).flatMap(each -> each.option(code)).map(Option::label).orElse(code);
  }

  /// “2, 3 and 5 to 9”.
  private String numbers(List<ItemId> items) {
    var at = items.stream().map(instrument::position).sorted().toList();
    var parts = new ArrayList<String>();
    for (int i = 0; i < at.size(); ) {
      int end = i;
      while (end + 1 < at.size() && at.get(end + 1) == at.get(end) + 1) {
        end++;
      }
      parts.add(
          end > i + 1
              ? TEXTS.get("range", "" + (at.get(i) + 1), "" + (at.get(end) + 1))
              : "" + (at.get(i) + 1));
      i = end > i + 1 ? end + 1 : i + 1;
    }
    return parts.size() < 2
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, parts.size() - 1))
            + " "
            + TEXTS.get("when.and")
            + " "
            + parts.getLast();
  }
}
