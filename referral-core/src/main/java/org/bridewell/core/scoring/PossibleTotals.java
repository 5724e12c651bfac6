package org.bridewell.core.scoring;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.Option;
import org.bridewell.core.instrument.ScoringRule;

/// Every total that the missing answers still leave possible, exactly: items 9 and 10 of AUDIT give
/// 0, 2 or 4, and a missing answer may itself decide which items are asked.
final class PossibleTotals {

  private PossibleTotals() {}

  static BitSet of(Answers answers) {
    Optional<Item> deciding = firstDeciding(answers);
    if (deciding.isEmpty()) {
      return switch (answers.instrument().scoring()) {
        case ScoringRule.Sum() -> sums(answers);
      };
    }
    var totals = new BitSet();
    Item item = deciding.get();
    for (Option option : item.options()) {
      totals.or(of(answers.with(item.id(), option)));
    }
    return totals;
  }

  /// The bands that hold any of these totals, in rising order.
  static List<Band> bands(List<Band> bands, BitSet totals) {
    return bands.stream().filter(band -> totals.stream().anyMatch(band::holds)).toList();
  }

  private static Optional<Item> firstDeciding(Answers answers) {
    var skips = answers.instrument().skips();
    return answers.missing().stream()
        .filter(item -> skips.stream().anyMatch(skip -> skip.when().items().contains(item.id())))
        .findFirst();
  }

  private static BitSet sums(Answers answers) {
    var ids = answers.instrument().items().stream().map(Item::id).toList();
    var totals = new BitSet();
    totals.set(answers.subtotal(ids));
    for (Item item : answers.missing()) {
      totals = plusOneOf(item, totals);
    }
    return totals;
  }

  private static BitSet plusOneOf(Item item, BitSet totals) {
    var result = new BitSet();
    for (Option option : item.options()) {
      totals.stream().forEach(total -> result.set(total + option.points()));
    }
    return result;
  }
}
