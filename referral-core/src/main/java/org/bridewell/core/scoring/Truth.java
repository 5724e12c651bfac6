package org.bridewell.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.bridewell.core.instrument.Condition;
import org.bridewell.core.instrument.Known;
import org.bridewell.core.instrument.Option;
import org.bridewell.core.scoring.Answers.Given;
import org.bridewell.core.shared.ItemId;

/// Whether a condition holds with the answers known so far: yes, no, or not yet known. Once it is
/// yes or no, further answers do not change it.
final class Truth {

  private final Answers answers;

  Truth(Answers answers) {
    this.answers = answers;
  }

  /// True when the condition holds for certain.
  boolean holds(Condition condition) {
    return of(condition) == Known.YES;
  }

  Known of(Condition condition) {
    return switch (condition) {
      case Condition.OptionIs(ItemId item, List<String> options) -> optionIs(item, options);
      case Condition.AnyAtLeast(List<ItemId> items, int points) -> anyAtLeast(items, points);
      case Condition.SubtotalAtLeast(List<ItemId> items, int points) ->
          subtotal(items) >= points ? Known.YES : whenAllKnown(items, false);
      case Condition.SubtotalIs(List<ItemId> items, int points) ->
          subtotal(items) > points ? Known.NO : whenAllKnown(items, subtotal(items) == points);
      case Condition.NumberAtMost(ItemId item, BigDecimal value) ->
          measured(item, number -> number.compareTo(value) <= 0);
      case Condition.NumberAtLeast(ItemId item, BigDecimal value) ->
          measured(item, number -> number.compareTo(value) >= 0);
      case Condition.All(List<Condition> of) -> weakest(of, Known.NO, Known.YES);
      case Condition.Any(List<Condition> of) -> weakest(of, Known.YES, Known.NO);
    };
  }

  private Known optionIs(ItemId item, List<String> options) {
    return switch (answers.answer(item)) {
      case null -> unanswered(item);
      case Given.Chosen(Option option) -> known(options.contains(option.code()));
      case Given.Number _ -> Known.NO;
    };
  }

  /// What is left out is certainly not so; what is missing may be.
  private Known unanswered(ItemId item) {
    return answers.leftOut(item) ? Known.NO : Known.UNKNOWN;
  }

  private Known anyAtLeast(List<ItemId> items, int points) {
    boolean all = true;
    for (ItemId item : items) {
      OptionalInt known = answers.points(item);
      if (known.isPresent() && known.getAsInt() >= points) {
        return Known.YES;
      }
      all &= known.isPresent();
    }
    return all ? Known.NO : Known.UNKNOWN;
  }

  private int subtotal(List<ItemId> items) {
    int subtotal = 0;
    for (ItemId item : items) {
      subtotal += answers.points(item).orElse(0);
    }
    return subtotal;
  }

  private Known whenAllKnown(List<ItemId> items, boolean then) {
    for (ItemId item : items) {
      if (answers.points(item).isEmpty()) {
        return Known.UNKNOWN;
      }
    }
    return known(then);
  }

  private Known measured(ItemId item, Predicate<BigDecimal> test) {
    return switch (answers.answer(item)) {
      case null -> unanswered(item);
      case Given.Number(_, BigDecimal value) -> known(test.test(value));
      case Given.Chosen _ -> Known.NO;
    };
  }

  /// One part that is `decides` decides the whole; all parts the other way make it `otherwise`.
  private Known weakest(List<Condition> parts, Known decides, Known otherwise) {
    Known result = otherwise;
    for (Condition part : parts) {
      Known truth = of(part);
      if (truth == decides) {
        return decides;
      }
      result = truth == Known.UNKNOWN ? Known.UNKNOWN : result;
    }
    return result;
  }

  private static Known known(boolean holds) {
    return holds ? Known.YES : Known.NO;
  }
}
