package org.bridewell.core.commissioning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.bridewell.core.commissioning.Marginals.Marginal;
import org.bridewell.core.commissioning.Marginals.Place;
import org.bridewell.core.commissioning.Release.Cell;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.SuiteId;

/// A month of people who were each in one suite, live in one district, are of one sex and age and
/// have one band: the reader who believes that everything adds up is right.
final class MadeUpMonth {
  static final List<Area> SUITES =
      List.of("S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8").stream()
          .map(code -> Area.of(new SuiteId(code)))
          .toList();
  static final List<Area> DISTRICTS =
      List.of("D1", "D2", "D3", "D4", "D5").stream()
          .map(code -> Area.of(new DistrictId(code)))
          .toList();

  private static final List<Group> SEXES = List.of(Group.WOMEN, Group.MEN, Group.OTHER_SEX);

  private static final List<Measure> BANDS =
      List.of(
          Measure.ALCOHOL_LOWER,
          Measure.ALCOHOL_INCREASING,
          Measure.ALCOHOL_HIGHER,
          Measure.ALCOHOL_DEPENDENCE);
  private static final List<Measure> STEPS =
      List.of(
          Measure.REFERRAL_OFFERED, Measure.REFERRAL_ACCEPTED, Measure.REFERRED, Measure.ATTENDED);

  private static final List<Measure> SIZES = Measure.of(Family.NUMBER_OF_NEEDS).toList();
  private static final List<Measure> WAITS = Measure.of(Family.WAITS).toList();

  private final Map<Cell, Integer> people = new HashMap<>();

  MadeUpMonth(Random random) {
    int arrivals = 40 + random.nextInt(240);
    for (int i = 0; i < arrivals; i++) {
      // a few suites and districts hold most: small cells beside large ones
      var suite = SUITES.get((int) (SUITES.size() * Math.pow(random.nextDouble(), 2)));
      var district = DISTRICTS.get((int) (DISTRICTS.size() * Math.pow(random.nextDouble(), 2)));
      var sex = SEXES.get(random.nextInt(10) < 8 ? 1 : random.nextInt(3)).area();
      var age = Group.ofAge(14 + random.nextInt(45)).area();
      for (Measure measure : measures(random)) {
        for (Area area : List.of(suite, district, sex, age, Area.WHOLE)) {
          people.merge(new Cell(area, measure), 1, Integer::sum);
        }
      }
    }
  }

  private static Set<Measure> measures(Random random) {
    var measures = EnumSet.of(Measure.DETAINED);
    measures.add(WAITS.get(random.nextInt(WAITS.size())));
    if (random.nextInt(10) < 7) {
      measures.add(Measure.SCREENED);
      measures.add(Measure.ALCOHOL_ASKED);
      measures.add(SIZES.get((int) (SIZES.size() * Math.pow(random.nextDouble(), 2))));
      Measure band = BANDS.get(random.nextInt(BANDS.size()));
      measures.add(band);
      if (band != Measure.ALCOHOL_LOWER) {
        measures.add(Measure.ALCOHOL_NEED);
      }
      for (Measure step : STEPS) {
        if (random.nextInt(10) < 4) {
          break;
        }
        measures.add(step);
      }
    }
    return measures;
  }

  int exact(Cell cell) {
    return people.getOrDefault(cell, 0);
  }

  List<Marginal> marginals() {
    var all = new ArrayList<Marginal>();
    people.forEach(
        (cell, count) -> all.add(new Marginal(cell.area(), cell.measure(), PeopleCount.of(count))));
    return all;
  }

  static List<Place> places() {
    var places = new ArrayList<Place>();
    SUITES.forEach(area -> places.add(new Place(area, area.code())));
    DISTRICTS.forEach(area -> places.add(new Place(area, area.code())));
    return places;
  }
}
