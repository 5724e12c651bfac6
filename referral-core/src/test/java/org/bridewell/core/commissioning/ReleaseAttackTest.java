package org.bridewell.core.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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

  /// How many months of a history each build attacks; the deep run attacks all.
  private static final int EACH_BUILD = 2;

  /// What must be left of every number that is not shown.
  private static final long FEWEST = 4;

  /// Each month is attacked in every such cell, another first one in each history.
  private static final int EACH = 16;

  /// Measures that hang together, each set with the groups that they are a part of.
  private static final List<Set<Measure>> ATTACKED =
      List.of(
          EnumSet.of(
              Measure.DETAINED,
              Measure.SCREENED,
              Measure.ALCOHOL_NEED,
              Measure.ALCOHOL_LOWER,
              Measure.ALCOHOL_INCREASING,
              Measure.ALCOHOL_HIGHER,
              Measure.ALCOHOL_DEPENDENCE,
              Measure.REFERRAL_OFFERED,
              Measure.REFERRAL_ACCEPTED,
              Measure.REFERRED,
              Measure.ATTENDED),
          with(Family.NUMBER_OF_NEEDS, Measure.SCREENED),
          with(Family.WAITS, Measure.DETAINED));

  private static Set<Measure> with(Family family, Measure group) {
    var measures = EnumSet.of(group);
    Measure.of(family).forEach(measures::add);
    return measures;
  }

  @ParameterizedTest(name = "history {0}")
  @ValueSource(ints = {1, 2, 3})
  void noHiddenNumberIsNarrowerThanFourValues(int seed) {
    months(seed).stream().limit(EACH_BUILD).forEach(month -> holds(month, seed));
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
    assertThat(
            months(seed).stream()
                .anyMatch(month -> isBroken(only(byRule(month), ATTACKED.getFirst()))))
        .isTrue();
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
    for (Set<Measure> measures : ATTACKED) {
      holds(only(release.cells(), measures), release.withheld(), seed);
    }
  }

  private static void holds(
      Map<Cell, ProtectedCount> published, List<Release.Withheld> withheld, int seed) {
    var attacker = new Attacker(published);
    var notShown = notShown(published);
    for (int i = seed % EACH; i < notShown.size(); i += EACH) {
      assertThat(attacker.width(notShown.get(i)))
          .as("%s", notShown.get(i))
          .isGreaterThanOrEqualTo(FEWEST);
    }
    withheld.stream()
        .map(Release.Withheld::because)
        .filter(published::containsKey)
        .distinct()
        .forEach(cell -> assertThat(attacker.width(cell)).isGreaterThanOrEqualTo(FEWEST));
  }

  private static Map<Cell, ProtectedCount> only(
      Map<Cell, ProtectedCount> published, Set<Measure> measures) {
    var some = new LinkedHashMap<Cell, ProtectedCount>();
    published.forEach(
        (cell, seen) -> {
          if (measures.contains(cell.measure())) {
            some.put(cell, seen);
          }
        });
    return some;
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
    areas.addAll(Group.areas());
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
