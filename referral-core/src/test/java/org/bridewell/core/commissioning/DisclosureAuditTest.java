package org.bridewell.core.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.bridewell.core.commissioning.DisclosureAudit.Cover;
import org.bridewell.core.commissioning.DisclosureAudit.Withholding;
import org.bridewell.core.commissioning.ProtectedCount.Hidden;
import org.bridewell.core.commissioning.ProtectedCount.Shown;
import org.bridewell.core.commissioning.ProtectedCount.Withheld;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// The examples that break the HES rule alone, and tables that are small enough to try everything.
class DisclosureAuditTest {
  private static final int TOTAL = 0;

  @Test
  void twelveCellsOfOneWithATotalOfTwelveKeepFourValuesEach() {
    assertThat(valuesByRule(12, 1)).containsOnly(1);

    var audit = audited(12, 1);

    assertThat(audit.published().get(TOTAL)).isEqualTo(new Withheld());
    assertThat(audit.withheld()).containsExactly(new Withholding<>(TOTAL, 1));
  }

  @Test
  void fourCellsOfSevenWithATotalOfTwentyEightKeepFourValuesEach() {
    // 28 is shown as 30, so 28 at least: four times 7, or nothing
    assertThat(valuesByRule(4, 7)).containsOnly(1);

    assertThat(audited(4, 7).published().get(TOTAL)).isEqualTo(new Withheld());
  }

  @Test
  void aHiddenCellThatCanHaveSevenValuesNeedsNothingWithheld() {
    var audit = audited(2, 5, 40);

    assertThat(audit.published().values())
        .containsExactly(new Shown(45), new Hidden(7), new Shown(40));
    assertThat(audit.withheld()).isEmpty();
  }

  @Test
  void withholdsThePartRatherThanTheTotalWhereThatIsTheSmallerNumber() {
    // 33 is shown as 35, 33 at least; 12 as 10, 12 at most: the three others are 7 each
    var parts = List.of(1, 2, 3, 4);
    Map<Integer, Integer> exact = Map.of(TOTAL, 33, 1, 7, 2, 7, 3, 7, 4, 12);
    assertThat(feasible(byRule(exact, parts), parts, 1)).containsExactly(7);

    var audit = audit(exact, parts);
    audit.run();

    assertThat(audit.published().get(4)).isEqualTo(new Withheld());
    assertThat(audit.published().get(TOTAL)).isEqualTo(new Shown(35));
    assertThat(feasible(audit.published(), parts, 1)).hasSize(7);
  }

  @Test
  void aLinkThatIsNotTrueHelpsNobody() {
    // two people were in two suites: the parts come to more than the whole
    Map<Integer, Integer> exact = Map.of(TOTAL, 10, 1, 4, 2, 8);
    var audit = audit(exact, List.of(1, 2));
    audit.run();

    assertThat(audit.withheld()).isEmpty();
  }

  /// Tables of a total and two to four parts with every number tried: what the audit leaves is
  /// safe.
  @RepeatedTest(200)
  void whatIsLeftIsSafeWhenEverythingIsTried(RepetitionInfo repetition) {
    var random = new Random(repetition.getCurrentRepetition());
    int parts = 2 + random.nextInt(3);
    Map<Integer, Integer> exact = new HashMap<>();
    int total = 0;
    for (int i = 1; i <= parts; i++) {
      int people = random.nextInt(4) == 0 ? random.nextInt(30) : random.nextInt(9);
      exact.put(i, people);
      total += people;
    }
    exact.put(TOTAL, total);
    var names = IntStream.rangeClosed(1, parts).boxed().toList();
    var audit = audit(exact, names);
    audit.run();

    var published = audit.published();
    for (int cell = 0; cell <= parts; cell++) {
      if (!(published.get(cell) instanceof Shown)) {
        assertThat(feasible(published, names, cell))
            .as("cell %d of %s as %s", cell, exact, published)
            .hasSizeGreaterThanOrEqualTo(DisclosureAudit.FEWEST);
      }
    }
  }

  private static DisclosureAudit<Integer> audited(int cells, int... people) {
    Map<Integer, Integer> exact = new HashMap<>();
    int total = 0;
    for (int i = 1; i <= cells; i++) {
      exact.put(i, people[Math.min(i, people.length) - 1]);
      total += people[Math.min(i, people.length) - 1];
    }
    exact.put(TOTAL, total);
    var audit = audit(exact, IntStream.rangeClosed(1, cells).boxed().toList());
    audit.run();
    return audit;
  }

  /// How many values each part can have when the rule stands alone; brute force.
  private static List<Integer> valuesByRule(int cells, int people) {
    Map<Integer, Integer> exact = new HashMap<>();
    IntStream.rangeClosed(1, cells).forEach(i -> exact.put(i, people));
    exact.put(TOTAL, cells * people);
    var parts = IntStream.rangeClosed(1, cells).boxed().toList();
    var published = byRule(exact, parts);
    // by symmetry one part tells about all; the others together are anything from their least
    int lowTotal = ((Shown) published.get(TOTAL)).people() - 2;
    int highTotal = lowTotal + 4;
    int values = 0;
    for (int value = 1; value <= 7; value++) {
      if (value + (cells - 1) <= highTotal && value + 7 * (cells - 1) >= lowTotal) {
        values++;
      }
    }
    return List.of(values);
  }

  private static DisclosureAudit<Integer> audit(Map<Integer, Integer> exact, List<Integer> parts) {
    return new DisclosureAudit<>(
        exact, byRule(exact, parts), List.of(new Cover<>(TOTAL, parts, true)), 7);
  }

  private static SequencedMap<Integer, ProtectedCount> byRule(
      Map<Integer, Integer> exact, List<Integer> parts) {
    var published = new LinkedHashMap<Integer, ProtectedCount>();
    var all = new ArrayList<Integer>(List.of(TOTAL));
    all.addAll(parts);
    all.forEach(
        cell -> published.put(cell, Disclosure.HES.protect(PeopleCount.of(exact.get(cell)))));
    return published;
  }

  /// Every value that a cell can have, by trying all values of all parts: a reader who knows that
  /// the parts add up to the total.
  private static List<Integer> feasible(
      SequencedMap<Integer, ProtectedCount> published, List<Integer> parts, int cell) {
    var found = new TreeSet<Integer>();
    tryAll(published, parts, 0, new int[parts.size() + 1], cell, found);
    return List.copyOf(found);
  }

  private static void tryAll(
      SequencedMap<Integer, ProtectedCount> published,
      List<Integer> parts,
      int at,
      int[] values,
      int cell,
      Set<Integer> found) {
    if (at == parts.size()) {
      int total = IntStream.of(values).skip(1).sum();
      if (isPossible(published.get(TOTAL), total)) {
        found.add(cell == TOTAL ? total : values[cell]);
      }
      return;
    }
    for (int value = 0; value <= 45; value++) {
      if (isPossible(published.get(parts.get(at)), value)) {
        values[parts.get(at)] = value;
        tryAll(published, parts, at + 1, values, cell, found);
      }
    }
  }

  private static boolean isPossible(ProtectedCount shown, int value) {
    return switch (shown) {
      case Shown(int people) when people == 0 -> value == 0;
      case Shown(int people) -> value >= 8 && Math.abs(value - people) <= 2;
      case Hidden(int upTo) -> value >= 1 && value <= upTo;
      case ProtectedCount.LeftOut() -> value <= 7;
      case Withheld() -> value >= 8;
    };
  }
}
