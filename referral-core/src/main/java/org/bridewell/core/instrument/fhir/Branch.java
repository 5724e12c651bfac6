package org.bridewell.core.instrument.fhir;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.Skip;

/// The items of an instrument in groups that are asked under one condition, in groups again where
/// several skips leave an item out: each group adds its condition to those around it.
sealed interface Branch {

  /// One item.
  record One(Item item) implements Branch {}

  /// What is asked only when the condition holds.
  record Group(EnableWhen when, List<Branch> branches) implements Branch {}

  /// The items of an instrument, grouped by its skips.
  static List<Branch> of(Instrument instrument) {
    List<Stretch> stretches =
        instrument.skips().stream().map(skip -> Stretch.of(skip, instrument)).toList();
    return branches(instrument.items(), 0, instrument.items().size(), stretches);
  }

  /// Items from one position up to, not including, another, under one condition.
  record Stretch(int from, int to, EnableWhen when) {

    private static Stretch of(Skip skip, Instrument instrument) {
      List<Item> leftOut = instrument.leftOutBy(skip);
      int from = instrument.position(leftOut.getFirst().id());
      return new Stretch(from, from + leftOut.size(), EnableWhen.unless(skip.when(), instrument));
    }

    private Optional<Stretch> within(int least, int most) {
      var part = new Stretch(Math.max(from, least), Math.min(to, most), when);
      return part.from < part.to ? Optional.of(part) : Optional.empty();
    }
  }

  private static List<Branch> branches(
      List<Item> items, int from, int to, List<Stretch> stretches) {
    var result = new ArrayList<Branch>();
    List<Stretch> left = stretches;
    int at = from;
    while (at < to) {
      Optional<Stretch> longest = longestFrom(at, left);
      if (longest.isEmpty()) {
        result.add(new One(items.get(at)));
        at++;
      } else {
        Stretch group = longest.get();
        List<Stretch> others = left.stream().filter(each -> each != group).toList();
        var inside = branches(items, at, group.to(), within(others, at, group.to()));
        result.add(new Group(group.when(), inside));
        left = within(others, group.to(), to);
        at = group.to();
      }
    }
    return result;
  }

  private static Optional<Stretch> longestFrom(int at, List<Stretch> stretches) {
    return stretches.stream()
        .filter(each -> each.from() == at)
        .max(Comparator.comparingInt(Stretch::to));
  }

  private static List<Stretch> within(List<Stretch> stretches, int from, int to) {
    return stretches.stream().flatMap(each -> each.within(from, to).stream()).toList();
  }
}
