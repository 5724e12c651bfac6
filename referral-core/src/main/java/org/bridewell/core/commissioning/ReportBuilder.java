package org.bridewell.core.commissioning;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bridewell.core.commissioning.Marginals.Marginal;
import org.bridewell.core.commissioning.Marginals.Place;
import org.bridewell.core.commissioning.ProtectedCount.Shown;

/// Turns exact cells into a protected report; the exact numbers end here.
final class ReportBuilder {
  /// By the protected count: an order by the exact one would tell hidden cells apart.
  private static final Comparator<AreaNeeds> LARGEST_FIRST =
      Comparator.comparingInt(ReportBuilder::size).reversed().thenComparing(AreaNeeds::name);

  private final Disclosure rule;
  private final Map<Area, Map<Measure, PeopleCount>> cells = new HashMap<>();
  private final List<Place> places;

  ReportBuilder(Disclosure rule, List<Marginal> marginals, List<Place> places) {
    this.rule = rule;
    this.places = places;
    for (Marginal m : marginals) {
      cells
          .computeIfAbsent(m.area(), _ -> new EnumMap<>(Measure.class))
          .put(m.measure(), m.people());
    }
  }

  NeedsReport build(YearMonth month, Instant countedAt) {
    return new NeedsReport(
        month,
        countedAt,
        rule.hiddenUpTo(),
        needs(new Place(Area.WHOLE, "")),
        all(Area.Kind.SUITE),
        all(Area.Kind.DISTRICT));
  }

  private List<AreaNeeds> all(Area.Kind kind) {
    return places.stream()
        .filter(place -> place.area().kind() == kind)
        .map(this::needs)
        .sorted(LARGEST_FIRST)
        .toList();
  }

  private AreaNeeds needs(Place place) {
    Map<Measure, PeopleCount> exact = cells.getOrDefault(place.area(), Map.of());
    var people = new EnumMap<Measure, ProtectedCount>(Measure.class);
    for (Measure measure : Measure.values()) {
      people.put(measure, rule.protect(measure, exact));
    }
    return new AreaNeeds(place.name(), people);
  }

  private static int size(AreaNeeds area) {
    return area.people(Measure.DETAINED) instanceof Shown(int people) ? people : 0;
  }
}
