package org.bridewell.core.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.bridewell.core.commissioning.ProtectedCount.Shown;
import org.bridewell.core.commissioning.Release.Cell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Releases under attack. A history is seven months of fourteen reports each; months share no
/// people's numbers, so each is solved by itself, all its reports together.
class ReleaseAttackTest {
  private static final int MONTHS = 7;

  /// What must be left of every number that is not shown.
  private static final long FEWEST = 4;

  /// Each month is attacked in every such cell, another first one in each history.
  private static final int EACH = 8;

  @ParameterizedTest(name = "history {0}")
  @ValueSource(ints = {1, 2, 3})
  void noHiddenNumberIsNarrowerThanFourValues(int seed) {
    months(seed).forEach(month -> holds(month, seed));
  }

  @Tag("deep")
  @ParameterizedTest(name = "history {0}")
  @MethodSource("hundred")
  void noHiddenNumberIsNarrowerThanFourValuesInAHundredHistories(int seed) {
    months(seed).forEach(month -> holds(month, seed));
  }

  static IntStream hundred() {
    return IntStream.rangeClosed(1, 100);
  }

  /// The control: without the audit the attacker must win, or the attack proves nothing.
  @ParameterizedTest(name = "history {0}")
  @ValueSource(ints = {1, 2, 3})
  void theRuleAloneIsBroken(int seed) {
    assertThat(months(seed).stream().anyMatch(month -> isBroken(byRule(month)))).isTrue();
  }

  private static List<MadeUpMonth> months(int seed) {
    var random = new Random(seed);
    return IntStream.range(0, MONTHS).mapToObj(_ -> new MadeUpMonth(random)).toList();
  }

  private static void holds(MadeUpMonth month, int seed) {
    var release =
        Release.freeze(
            YearMonth.of(2026, 10),
            month.marginals(),
            MadeUpMonth.places(),
            Disclosure.HES,
            Instant.parse("2026-11-10T00:00:00Z"));
    var attacker = new Attacker(release.cells());
    var notShown = notShown(release.cells());
    for (int i = seed % EACH; i < notShown.size(); i += EACH) {
      assertThat(attacker.width(notShown.get(i)))
          .as("%s", notShown.get(i))
          .isGreaterThanOrEqualTo(FEWEST);
    }
    release
        .withheld()
        .forEach(each -> assertThat(attacker.width(each.because())).isGreaterThanOrEqualTo(FEWEST));
  }

  private static boolean isBroken(Map<Cell, ProtectedCount> published) {
    var attacker = new Attacker(published);
    return notShown(published).stream().anyMatch(cell -> attacker.width(cell) < FEWEST);
  }

  private static List<Cell> notShown(Map<Cell, ProtectedCount> published) {
    return published.keySet().stream()
        .filter(cell -> !(published.get(cell) instanceof Shown))
        .toList();
  }

  private static Map<Cell, ProtectedCount> byRule(MadeUpMonth month) {
    var published = new LinkedHashMap<Cell, ProtectedCount>();
    var areas = new ArrayList<>(MadeUpMonth.SUITES);
    areas.addAll(MadeUpMonth.DISTRICTS);
    areas.add(Area.WHOLE);
    for (Area area : areas) {
      var counts = new HashMap<Measure, PeopleCount>();
      for (Measure measure : Measure.values()) {
        counts.put(measure, PeopleCount.of(month.exact(new Cell(area, measure))));
      }
      for (Measure measure : Measure.values()) {
        published.put(new Cell(area, measure), Disclosure.HES.protect(measure, counts));
      }
    }
    return published;
  }
}
