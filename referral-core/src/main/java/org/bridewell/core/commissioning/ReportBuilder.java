package org.bridewell.core.commissioning;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.bridewell.core.commissioning.Marginals.Marginal;
import org.bridewell.core.commissioning.Marginals.Place;
import org.bridewell.core.commissioning.ProtectedCount.LeftOut;
import org.bridewell.core.commissioning.ProtectedCount.Shown;

/// Lays protected numbers out as a report: those of a release, or those of a month that is still
/// being counted.
final class ReportBuilder {
  /// By the protected count: an order by the exact one would tell hidden cells apart.
  private static final Comparator<AreaNeeds> LARGEST_FIRST =
      Comparator.comparingInt(ReportBuilder::size).reversed().thenComparing(AreaNeeds::name);

  private final BiFunction<Area, Measure, ProtectedCount> counts;
  private final List<Place> places;

  private ReportBuilder(BiFunction<Area, Measure, ProtectedCount> counts, List<Place> places) {
    this.counts = counts;
    this.places = places;
  }

  /// The report of a release; an area that came later is left out of it.
  static NeedsReport of(Release release, List<Place> places) {
    var then =
        places.stream()
            .filter(
                place ->
                    release.cells().containsKey(new Release.Cell(place.area(), Measure.DETAINED)))
            .toList();
    return new ReportBuilder(
            (area, measure) ->
                release.cells().getOrDefault(new Release.Cell(area, measure), new LeftOut()),
            then)
        .build(
            release.month(),
            release.frozenAt(),
            release.hiddenUpTo(),
            Optional.of(release.id()),
            release.withheld().size());
  }

  /// The report of a month so far; the exact numbers end here. What the report does not read is
  /// left out of it.
  static NeedsReport soFar(
      YearMonth month,
      List<Marginal> marginals,
      List<Place> places,
      Disclosure rule,
      Report report,
      Instant countedAt) {
    Map<Area, Map<Measure, PeopleCount>> cells = new HashMap<>();
    for (Marginal m : marginals) {
      cells
          .computeIfAbsent(m.area(), _ -> new EnumMap<>(Measure.class))
          .put(m.measure(), m.people());
    }
    return new ReportBuilder(
            (area, measure) ->
                report.reads(measure)
                    ? rule.protect(measure, cells.getOrDefault(area, Map.of()))
                    : new LeftOut(),
            places)
        .build(month, countedAt, rule.hiddenUpTo(), Optional.empty(), 0);
  }

  private NeedsReport build(
      YearMonth month, Instant countedAt, int hiddenUpTo, Optional<String> release, int withheld) {
    return new NeedsReport(
        month,
        countedAt,
        hiddenUpTo,
        release,
        withheld,
        needs(new Place(Area.WHOLE, "")),
        all(Area.Kind.SUITE),
        all(Area.Kind.DISTRICT),
        groups());
  }

  private List<AreaNeeds> all(Area.Kind kind) {
    return places.stream()
        .filter(place -> place.area().kind() == kind)
        .map(this::needs)
        .sorted(LARGEST_FIRST)
        .toList();
  }

  private Map<Group, AreaNeeds> groups() {
    var groups = new EnumMap<Group, AreaNeeds>(Group.class);
    for (Group group : Group.values()) {
      groups.put(group, needs(new Place(group.area(), group.name())));
    }
    return groups;
  }

  private AreaNeeds needs(Place place) {
    var people = new EnumMap<Measure, ProtectedCount>(Measure.class);
    for (Measure measure : Measure.values()) {
      people.put(measure, counts.apply(place.area(), measure));
    }
    return new AreaNeeds(place.name(), people);
  }

  private static int size(AreaNeeds area) {
    return area.people(Measure.DETAINED) instanceof Shown(int people) ? people : 0;
  }
}
