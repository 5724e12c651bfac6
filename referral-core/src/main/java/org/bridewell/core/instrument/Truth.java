package org.bridewell.core.instrument;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import org.bridewell.core.shared.ItemId;

/// Whether a condition holds with the answers known so far: yes, no, or not yet known. Once it is
/// yes or no, further answers do not change it.
///
/// It is a [Condition] with items and options by their places, made once: every tap asks dozens.
/// Points asked for are never negative (the loader sees to it), so what is not known never has
/// them.
@FunctionalInterface
public interface Truth {

  Known of(AnswersSoFar answers);

  /// True when the condition holds for certain.
  default boolean holds(AnswersSoFar answers) {
    return of(answers) == Known.YES;
  }

  /// The truth of a condition over these items.
  static Truth of(Condition condition, ItemList items) {
    return switch (condition) {
      case Condition.OptionIs(ItemId id, List<String> codes) -> optionIs(items, id, codes);
      case Condition.AnyAtLeast(List<ItemId> ids, int points) ->
          anyAtLeast(places(ids, items), points);
      case Condition.SubtotalAtLeast(List<ItemId> ids, int points) ->
          subtotalAtLeast(places(ids, items), points);
      case Condition.SubtotalIs(List<ItemId> ids, int points) ->
          subtotalIs(places(ids, items), points);
      case Condition.NumberAtMost(ItemId id, BigDecimal most) ->
          measured(items.position(id), number -> number.compareTo(most) <= 0);
      case Condition.NumberAtLeast(ItemId id, BigDecimal least) ->
          measured(items.position(id), number -> number.compareTo(least) >= 0);
      case Condition.All(List<Condition> of) -> weakest(parts(of, items), Known.NO, Known.YES);
      case Condition.Any(List<Condition> of) -> weakest(parts(of, items), Known.YES, Known.NO);
    };
  }

  private static Truth optionIs(ItemList items, ItemId id, List<String> codes) {
    int item = items.position(id);
    List<Option> options = item < 0 ? List.of() : items.get(item).options();
    var wanted = new boolean[options.size()];
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = codes.contains(options.get(i).code());
    }
    return answers -> {
      int option = answers.option(item);
      return option == AnswersSoFar.NONE ? unchosen(answers, item) : known(wanted[option]);
    };
  }

  private static Truth anyAtLeast(int[] items, int points) {
    return answers -> {
      boolean all = true;
      for (int item : items) {
        int known = answers.points(item);
        if (known >= points) {
          return Known.YES;
        }
        all &= known != AnswersSoFar.UNKNOWN;
      }
      return all ? Known.NO : Known.UNKNOWN;
    };
  }

  private static Truth subtotalAtLeast(int[] items, int points) {
    return answers ->
        subtotal(answers, items) >= points ? Known.YES : whenAllKnown(answers, items, false);
  }

  private static Truth subtotalIs(int[] items, int points) {
    return answers -> {
      int subtotal = subtotal(answers, items);
      return subtotal > points ? Known.NO : whenAllKnown(answers, items, subtotal == points);
    };
  }

  private static Truth measured(int item, Predicate<BigDecimal> test) {
    return answers -> {
      BigDecimal number = answers.number(item);
      return number == null ? unchosen(answers, item) : known(test.test(number));
    };
  }

  /// One part that is `decides` decides the whole; all parts the other way make it `otherwise`.
  private static Truth weakest(Truth[] parts, Known decides, Known otherwise) {
    return answers -> {
      Known result = otherwise;
      for (Truth part : parts) {
        Known truth = part.of(answers);
        if (truth == decides) {
          return decides;
        }
        result = truth == Known.UNKNOWN ? Known.UNKNOWN : result;
      }
      return result;
    };
  }

  /// What is answered otherwise or left out is certainly not so; what is missing may be.
  private static Known unchosen(AnswersSoFar answers, int item) {
    return answers.answered(item) || answers.leftOut(item) ? Known.NO : Known.UNKNOWN;
  }

  private static int subtotal(AnswersSoFar answers, int[] items) {
    int subtotal = 0;
    for (int item : items) {
      subtotal += Math.max(answers.points(item), 0);
    }
    return subtotal;
  }

  private static Known whenAllKnown(AnswersSoFar answers, int[] items, boolean then) {
    for (int item : items) {
      if (answers.points(item) == AnswersSoFar.UNKNOWN) {
        return Known.UNKNOWN;
      }
    }
    return known(then);
  }

  private static Known known(boolean holds) {
    return holds ? Known.YES : Known.NO;
  }

  private static int[] places(List<ItemId> ids, ItemList items) {
    return ids.stream().mapToInt(items::position).toArray();
  }

  private static Truth[] parts(List<Condition> of, ItemList items) {
    return of.stream().map(part -> of(part, items)).toArray(Truth[]::new);
  }
}
