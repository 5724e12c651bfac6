package org.bridewell.core.commissioning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import org.bridewell.core.commissioning.ProtectedCount.Hidden;
import org.bridewell.core.commissioning.ProtectedCount.LeftOut;
import org.bridewell.core.commissioning.ProtectedCount.Shown;
import org.bridewell.core.commissioning.ProtectedCount.Withheld;

/// Sees to it that no hidden number can be worked out from what stands beside it.
///
/// The HES rule alone is broken by subtraction: twelve cells of 1 whose total reads 10 are solved
/// exactly. Here each hidden cell must keep at least four values that nothing published rules out;
/// until that is so, numbers beside it are withheld, the smallest first. The reader is taken to
/// know every link between cells that is true of the numbers, whether or not it must be.
///
/// @param <K> names a cell
final class DisclosureAudit<K> {
  /// The fewest values that a hidden number must be able to have.
  static final int FEWEST = 4;

  /// A whole and parts of it.
  ///
  /// @param all whether a reader may think that these are all its parts, so that they add up to it
  record Cover<K>(K whole, List<K> parts, boolean all) {
    Cover {
      parts = List.copyOf(parts);
    }
  }

  /// A number that is not shown, and the hidden one for whose sake.
  record Withholding<K>(K cell, K because) {}

  private final List<K> cells;
  private final Map<K, Integer> index = new HashMap<>();
  private final ProtectedCount[] published;
  private final Unknowns unknowns = new Unknowns();
  private final int[] truth;
  private final int hiddenUpTo;
  private final List<Withholding<K>> withheld = new ArrayList<>();

  /// @param exact the true numbers; every cell has one
  /// @param byRule what the rule lets be seen of each
  /// @param covers links that may be true; those that are not are no help to a reader, and left out
  DisclosureAudit(
      Map<K, Integer> exact,
      SequencedMap<K, ProtectedCount> byRule,
      List<Cover<K>> covers,
      int hiddenUpTo) {
    this.cells = List.copyOf(byRule.keySet());
    this.published = byRule.values().toArray(ProtectedCount[]::new);
    this.hiddenUpTo = hiddenUpTo;
    this.truth = cells.stream().mapToInt(exact::get).toArray();
    for (int i = 0; i < published.length; i++) {
      index.put(cells.get(i), unknowns.add(0, Unknowns.MOST));
      bound(i);
    }
    covers.forEach(this::link);
  }

  /// Withholds what must be withheld.
  void run() {
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int cell = 0; cell < published.length; cell++) {
        while (!isSafe(cell) && withholdBeside(cell)) {
          changed = true;
        }
      }
    }
  }

  /// What may be seen of each cell.
  SequencedMap<K, ProtectedCount> published() {
    var seen = new LinkedHashMap<K, ProtectedCount>();
    for (int i = 0; i < published.length; i++) {
      seen.put(cells.get(i), published[i]);
    }
    return seen;
  }

  /// What was withheld, in the order in which it was.
  List<Withholding<K>> withheld() {
    return List.copyOf(withheld);
  }

  private boolean isSafe(int cell) {
    return published[cell] instanceof Shown || unknowns.canBe(cell, FEWEST, truth);
  }

  /// False when nothing is left that could be withheld.
  private boolean withholdBeside(int cell) {
    var candidates = candidates(cell);
    OptionalInt helpful = IntStream.of(candidates).filter(each -> helps(each, cell)).findFirst();
    OptionalInt next = helpful.isPresent() ? helpful : IntStream.of(candidates).findFirst();
    next.ifPresent(
        each -> {
          publish(each, new Withheld());
          withheld.add(new Withholding<>(cells.get(each), cells.get(cell)));
        });
    return next.isPresent();
  }

  /// Numbers that could be withheld for a cell: those linked to it, or where there are none, any.
  /// In order of what is shown of them, for an order by the true numbers would tell about those.
  private int[] candidates(int cell) {
    var beside = inOrder(unknowns.neighbours(cell).stream());
    return beside.length == 0 ? inOrder(IntStream.range(0, published.length)) : beside;
  }

  private int[] inOrder(IntStream some) {
    return some.filter(cell -> shown(cell) > 0)
        .boxed()
        .sorted(Comparator.comparingInt(this::shown))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private boolean helps(int candidate, int cell) {
    var before = published[candidate];
    publish(candidate, new Withheld());
    boolean safe = isSafe(cell);
    publish(candidate, before);
    return safe;
  }

  private int shown(int cell) {
    return published[cell] instanceof Shown(int people) ? people : 0;
  }

  private void publish(int cell, ProtectedCount seen) {
    published[cell] = seen;
    bound(cell);
  }

  /// What a reader knows of a cell by itself.
  private void bound(int cell) {
    switch (published[cell]) {
      case Shown(int people) when people == 0 -> unknowns.bound(cell, 0, 0);
      case Shown(int people) ->
          unknowns.bound(
              cell,
              Math.max(hiddenUpTo + 1, people - Disclosure.ROUNDING),
              people + Disclosure.ROUNDING);
      case Hidden(int upTo) -> unknowns.bound(cell, 1, upTo);
      case LeftOut() -> unknowns.bound(cell, 0, hiddenUpTo);
      case Withheld() -> unknowns.bound(cell, hiddenUpTo + 1, Unknowns.MOST);
    }
  }

  private void link(Cover<K> cover) {
    int whole = number(cover.whole());
    int[] parts = cover.parts().stream().mapToInt(this::number).toArray();
    long sum = 0;
    for (int part : parts) {
      if (truth[part] > truth[whole]) {
        return;
      }
      sum += truth[part];
    }
    unknowns.link(whole, parts, relation(cover.all(), sum, truth[whole]));
  }

  /// What is true of the numbers, and as much of it as a reader would think of.
  private static Unknowns.Sum relation(boolean all, long sum, int whole) {
    if (all && sum == whole) {
      return Unknowns.Sum.EQUAL;
    }
    return sum > whole ? Unknowns.Sum.AT_LEAST : Unknowns.Sum.AT_MOST;
  }

  private int number(K cell) {
    Integer number = index.get(cell);
    if (number == null) {
      throw new IllegalArgumentException("a link to a cell that is not published");
    }
    return number;
  }
}
