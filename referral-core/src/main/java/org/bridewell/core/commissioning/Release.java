package org.bridewell.core.commissioning;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.bridewell.core.commissioning.Marginals.Marginal;
import org.bridewell.core.commissioning.Marginals.Place;

/// The needs of one month as they were published: frozen once, and never counted again.
///
/// @param cells what may be seen of each number
/// @param withheld which numbers are not shown for the sake of a hidden one, and of which
public record Release(
    YearMonth month,
    Instant frozenAt,
    int hiddenUpTo,
    SequencedMap<Cell, ProtectedCount> cells,
    List<Withheld> withheld) {
  /// The day of the next month on which a month is released.
  static final int DAY = 10;

  /// One number of a release.
  public record Cell(Area area, Measure measure) {}

  /// A number that is not shown, and the hidden one that could be worked out from it.
  public record Withheld(Cell cell, Cell because) {}

  public Release {
    withheld = List.copyOf(withheld);
    cells = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(cells));
  }

  /// What it is cited by.
  public String id() {
    return "needs-" + month;
  }

  /// When a month is released: the tenth of the next month, so that what is late is in it.
  public static Instant due(YearMonth month) {
    return ReportMonths.start(month.plusMonths(1)).plus(Duration.ofDays(DAY - 1));
  }

  /// Applies the rule to every number of a month, and then sees to it that no hidden one can be
  /// worked out.
  static Release freeze(
      YearMonth month, List<Marginal> counts, List<Place> places, Disclosure rule, Instant now) {
    Map<Area, Map<Measure, PeopleCount>> exact = new HashMap<>();
    counts.forEach(
        each ->
            exact
                .computeIfAbsent(each.area(), _ -> new HashMap<>())
                .put(each.measure(), each.people()));
    var areas =
        Stream.of(List.of(Area.WHOLE), places.stream().map(Place::area).toList(), Group.areas())
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Area::kind).thenComparing(Area::code))
            .toList();
    var truth = new HashMap<Cell, Integer>();
    var byRule = new LinkedHashMap<Cell, ProtectedCount>();
    for (Area area : areas) {
      var numbers = exact.getOrDefault(area, Map.of());
      for (Measure measure : Measure.values()) {
        var cell = new Cell(area, measure);
        truth.put(cell, numbers.getOrDefault(measure, PeopleCount.NONE).exact());
        byRule.put(cell, rule.protect(measure, numbers));
      }
    }
    var audit = new DisclosureAudit<>(truth, byRule, NeedsCovers.of(areas), rule.hiddenUpTo());
    audit.run();
    return new Release(
        month,
        now,
        rule.hiddenUpTo(),
        audit.published(),
        audit.withheld().stream().map(each -> new Withheld(each.cell(), each.because())).toList());
  }
}
