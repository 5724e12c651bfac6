package org.bridewell.core.commissioning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Whole numbers of which a reader knows bounds only, and how they hang together: what can still be
/// true of them.
final class Unknowns {
  /// More people than any cell holds.
  static final int MOST = 10_000_000;

  /// How much is tried before a number counts as not possible: erring that way hides more.
  private static final int TRIES = 4_000;

  /// What the parts of a whole come to when they are added up. Each part is never more than the
  /// whole.
  enum Sum {
    EQUAL,
    AT_LEAST,
    AT_MOST
  }

  private record Link(int whole, int[] parts, Sum sum) {
    IntStream numbers() {
      return IntStream.concat(IntStream.of(whole), IntStream.of(parts));
    }
  }

  private final List<Link> links = new ArrayList<>();
  private final List<List<Link>> byNumber = new ArrayList<>();
  private Optional<Domains> known = Optional.empty();
  private int[] low = new int[16];
  private int[] high = new int[16];

  /// Adds a number between these bounds, both included.
  ///
  /// @return by which it is named from now on
  int add(int lowest, int highest) {
    int number = byNumber.size();
    if (number == low.length) {
      low = Arrays.copyOf(low, 2 * number);
      high = Arrays.copyOf(high, 2 * number);
    }
    byNumber.add(new ArrayList<>());
    known = Optional.empty();
    low[number] = lowest;
    high[number] = highest;
    return number;
  }

  /// Changes what is known of a number by itself.
  void bound(int number, int lowest, int highest) {
    known = Optional.empty();
    low[number] = lowest;
    high[number] = highest;
  }

  /// Says how a whole and its parts hang together.
  void link(int whole, int[] parts, Sum sum) {
    known = Optional.empty();
    var link = new Link(whole, parts, sum);
    links.add(link);
    byNumber.get(whole).add(link);
    for (int part : parts) {
      byNumber.get(part).add(link);
    }
  }

  /// Numbers that stand in a link with this one.
  BitSet neighbours(int number) {
    var neighbours = new BitSet();
    for (Link link : byNumber.get(number)) {
      neighbours.set(link.whole());
      for (int part : link.parts()) {
        neighbours.set(part);
      }
    }
    neighbours.clear(number);
    return neighbours;
  }

  /// Whether a number can have at least so many values, as far as anybody can tell.
  ///
  /// @param truth the true numbers: the search for others begins near them
  boolean canBe(int number, int values, int[] truth) {
    var domains = known();
    int[] order = nearestFirst(number, domains);
    int found = 1;
    for (int away = 1; away <= 2 * values && found < values; away++) {
      for (int value : new int[] {truth[number] + away, truth[number] - away}) {
        if (found < values
            && domains.holds(number, value)
            && isPossible(domains, number, value, order, truth)) {
          found++;
        }
      }
    }
    return found >= values;
  }

  /// What is known of all numbers now. The true numbers fit, so there always is something left.
  private Domains known() {
    var domains =
        known.orElseGet(
            () -> {
              var narrowed = new Domains(low.clone(), high.clone());
              if (!narrowed.narrow(links)) {
                throw new IllegalStateException(
                    "the true numbers do not fit what is known of them");
              }
              return narrowed;
            });
    known = Optional.of(domains);
    return domains;
  }

  private boolean isPossible(Domains domains, int number, int value, int[] order, int[] truth) {
    var fixed = domains.copy();
    return fixed.fix(number, value, byNumber) && new Search(order, truth).solves(fixed);
  }

  /// The numbers in the order of their distance along the links that can still rule something out.
  /// What is reached by no such link can be left as it is.
  private int[] nearestFirst(int number, Domains domains) {
    var order = new ArrayList<Integer>();
    var seen = new BitSet();
    var next = new ArrayDeque<Integer>(List.of(number));
    seen.set(number);
    while (!next.isEmpty()) {
      int each = next.remove();
      order.add(each);
      for (Link link : byNumber.get(each)) {
        if (!domains.allow(link)) {
          link.numbers()
              .filter(n -> !seen.get(n))
              .forEach(
                  n -> {
                    seen.set(n);
                    next.add(n);
                  });
        }
      }
    }
    return order.stream().mapToInt(Integer::intValue).toArray();
  }

  /// Gives one number after the other a value, the true one first, and goes back where the rest
  /// does not fit.
  private final class Search {
    private final int[] order;
    private final int[] truth;
    private int tries;

    Search(int[] order, int[] truth) {
      this.order = order;
      this.truth = truth;
    }

    boolean solves(Domains domains) {
      int number = tightest(domains);
      if (number < 0) {
        return true;
      }
      int start = Math.clamp(truth[number], domains.low[number], domains.high[number]);
      for (int away = 0; tries < TRIES; away++) {
        int above = start + away;
        int below = start - away;
        if (!domains.holds(number, above) && !domains.holds(number, below)) {
          return false;
        }
        if (tries(domains, number, above) || (away > 0 && tries(domains, number, below))) {
          return true;
        }
      }
      return false;
    }

    /// The number with the fewest values left, the nearest of those; -1 when all are fixed.
    private int tightest(Domains domains) {
      int found = -1;
      int fewest = Integer.MAX_VALUE;
      for (int number : order) {
        int more = domains.high[number] - domains.low[number];
        if (more > 0 && more < fewest) {
          found = number;
          fewest = more;
        }
      }
      return found;
    }

    private boolean tries(Domains domains, int number, int value) {
      if (!domains.holds(number, value) || tries++ >= TRIES) {
        return false;
      }
      var fixed = domains.copy();
      return fixed.fix(number, value, byNumber) && solves(fixed);
    }
  }

  /// The bounds of every number, narrowed by what the links say.
  private record Domains(int[] low, int[] high) {
    Domains copy() {
      return new Domains(low.clone(), high.clone());
    }

    boolean isFixed(int number) {
      return low[number] == high[number];
    }

    /// Whether a link is true whatever the numbers are within their bounds.
    boolean allow(Link link) {
      long lows = IntStream.of(link.parts()).mapToLong(part -> low[part]).sum();
      long highs = IntStream.of(link.parts()).mapToLong(part -> high[part]).sum();
      int whole = link.whole();
      return IntStream.of(link.parts()).allMatch(part -> high[part] <= low[whole])
          && (link.sum() == Sum.AT_MOST || lows >= high[whole])
          && (link.sum() == Sum.AT_LEAST || highs <= low[whole]);
    }

    boolean holds(int number, int value) {
      return low[number] <= value && value <= high[number];
    }

    /// Gives a number its value; false where nothing is left for another.
    boolean fix(int number, int value, List<List<Link>> byNumber) {
      low[number] = value;
      high[number] = value;
      return narrow(byNumber.get(number), byNumber);
    }

    boolean narrow(List<Link> all) {
      boolean changed = true;
      var touched = new BitSet();
      while (changed) {
        changed = false;
        for (Link link : all) {
          touched.clear();
          if (!narrow(link, touched)) {
            return false;
          }
          changed |= !touched.isEmpty();
        }
      }
      return true;
    }

    private boolean narrow(List<Link> first, List<List<Link>> byNumber) {
      var open = new ArrayDeque<>(first);
      var touched = new BitSet();
      while (!open.isEmpty()) {
        touched.clear();
        if (!narrow(open.remove(), touched)) {
          return false;
        }
        touched.stream().forEach(number -> open.addAll(byNumber.get(number)));
      }
      return true;
    }

    private boolean narrow(Link link, BitSet touched) {
      int whole = link.whole();
      long lows = 0;
      long highs = 0;
      for (int part : link.parts()) {
        if (!atMost(part, high[whole], touched) || !atLeast(whole, low[part], touched)) {
          return false;
        }
        lows += low[part];
        highs += high[part];
      }
      return (link.sum() == Sum.AT_MOST || reaches(link, highs, touched))
          && (link.sum() == Sum.AT_LEAST || staysWithin(link, lows, touched));
    }

    /// The parts together are at least the whole.
    private boolean reaches(Link link, long highs, BitSet touched) {
      if (!atMost(link.whole(), highs, touched)) {
        return false;
      }
      for (int part : link.parts()) {
        if (!atLeast(part, low[link.whole()] - (highs - high[part]), touched)) {
          return false;
        }
      }
      return true;
    }

    /// The parts together are at most the whole.
    private boolean staysWithin(Link link, long lows, BitSet touched) {
      if (!atLeast(link.whole(), lows, touched)) {
        return false;
      }
      for (int part : link.parts()) {
        if (!atMost(part, high[link.whole()] - (lows - low[part]), touched)) {
          return false;
        }
      }
      return true;
    }

    private boolean atMost(int number, long value, BitSet touched) {
      if (value < high[number]) {
        high[number] = (int) Math.max(value, Integer.MIN_VALUE);
        touched.set(number);
      }
      return low[number] <= high[number];
    }

    private boolean atLeast(int number, long value, BitSet touched) {
      if (value > low[number]) {
        low[number] = (int) Math.min(value, Integer.MAX_VALUE);
        touched.set(number);
      }
      return low[number] <= high[number];
    }
  }
}
