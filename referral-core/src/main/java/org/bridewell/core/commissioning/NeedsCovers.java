package org.bridewell.core.commissioning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bridewell.core.commissioning.DisclosureAudit.Cover;
import org.bridewell.core.commissioning.Release.Cell;

/// How the numbers of a month hang together, as a reader would think: suites, districts, sexes and
/// ages make up the whole area, a part of a group is never more than the group, bands make up their
/// need.
final class NeedsCovers {
  private static final List<Area.Kind> DIVISIONS =
      List.of(Area.Kind.SUITE, Area.Kind.DISTRICT, Area.Kind.SEX, Area.Kind.AGE);

  private NeedsCovers() {}

  /// Every link between cells of these areas.
  static List<Cover<Cell>> of(List<Area> areas) {
    var covers = new ArrayList<Cover<Cell>>();
    for (Measure measure : Measure.values()) {
      for (Area.Kind kind : DIVISIONS) {
        var parts =
            areas.stream()
                .filter(area -> area.kind() == kind)
                .map(area -> new Cell(area, measure))
                .toList();
        covers.add(new Cover<>(new Cell(Area.WHOLE, measure), parts, true));
      }
    }
    areas.forEach(area -> covers.addAll(within(area)));
    return covers;
  }

  private static List<Cover<Cell>> within(Area area) {
    var covers = new ArrayList<Cover<Cell>>();
    for (Measure measure : Measure.values()) {
      measure
          .group()
          .ifPresent(
              group ->
                  covers.add(
                      new Cover<>(new Cell(area, group), List.of(new Cell(area, measure)), false)));
    }
    covers.add(cover(area, Measure.SCREENED, Measure.ALCOHOL_NEED, Measure.ALCOHOL_LOWER));
    covers.add(cover(area, Measure.ALCOHOL_ASKED, Measure.ALCOHOL_NEED, Measure.ALCOHOL_LOWER));
    covers.add(cover(area, Measure.SCREENED, Measure.of(Family.NUMBER_OF_NEEDS)));
    covers.add(cover(area, Measure.DETAINED, Measure.of(Family.WAITS)));
    covers.add(
        cover(
            area,
            Measure.PHYSICAL_NEED,
            Measure.HEAD_INJURY,
            Measure.FITS,
            Measure.DIABETES,
            Measure.TIME_CRITICAL_MEDICINES,
            Measure.PREGNANCY,
            Measure.WITHDRAWAL_RISK));
    covers.add(
        cover(
            area,
            Measure.REFERRAL_OFFERED,
            Measure.REFERRAL_ACCEPTED,
            Measure.REFERRAL_REFUSED,
            Measure.DECISION_PUT_OFF,
            Measure.UNABLE_TO_DECIDE));
    covers.add(
        cover(
            area,
            Measure.ALCOHOL_NEED,
            Measure.ALCOHOL_INCREASING,
            Measure.ALCOHOL_HIGHER,
            Measure.ALCOHOL_DEPENDENCE));
    return covers;
  }

  private static Cover<Cell> cover(Area area, Measure whole, Measure... parts) {
    return cover(area, whole, Stream.of(parts));
  }

  private static Cover<Cell> cover(Area area, Measure whole, Stream<Measure> parts) {
    return new Cover<>(
        new Cell(area, whole), parts.map(part -> new Cell(area, part)).toList(), true);
  }
}
