package org.bridewell.core.counting;

import java.time.YearMonth;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bridewell.core.commissioning.Area;
import org.bridewell.core.commissioning.CountCell;
import org.bridewell.core.commissioning.Measure;

/// In which numbers one person is one: the union of what the person counts for in a month and area,
/// so that nobody is counted twice, with what can only be told of that union.
public final class PersonCells {
  /// The kinds of need that are counted when it is asked how many a person had.
  static final List<Measure> KINDS =
      List.of(
          Measure.PHYSICAL_NEED,
          Measure.MENTAL_HEALTH_NEED,
          Measure.LEARNING_NEED,
          Measure.ALCOHOL_NEED,
          Measure.DRUG_NEED);

  /// The kinds of need for which there are services to refer to.
  static final Set<Measure> SERVED =
      EnumSet.of(Measure.MENTAL_HEALTH_NEED, Measure.ALCOHOL_NEED, Measure.DRUG_NEED);

  private record Place(YearMonth month, Area area) {}

  private PersonCells() {}

  /// The numbers in which the person counts, in the order in which they are changed.
  public static TreeSet<CountCell> of(Collection<PersonCount> counts) {
    Map<Place, Set<Measure>> united = new HashMap<>();
    for (PersonCount count : counts) {
      for (Area area : count.areas()) {
        united
            .computeIfAbsent(new Place(count.month(), area), _ -> EnumSet.noneOf(Measure.class))
            .addAll(count.measures());
      }
    }
    var cells = new TreeSet<CountCell>();
    united.forEach(
        (place, measures) -> {
          measures.addAll(ofUnion(measures));
          measures.forEach(
              measure -> cells.add(new CountCell(place.month(), place.area(), measure)));
        });
    return cells;
  }

  private static Set<Measure> ofUnion(Set<Measure> measures) {
    var more = EnumSet.noneOf(Measure.class);
    if (measures.contains(Measure.SCREENED)) {
      more.add(number(KINDS.stream().filter(measures::contains).count()));
    }
    boolean served = SERVED.stream().anyMatch(measures::contains);
    if (served && !measures.contains(Measure.REFERRAL_OFFERED)) {
      more.add(Measure.NOT_OFFERED);
    }
    return more;
  }

  private static Measure number(long needs) {
    if (needs == 0) {
      return Measure.NO_NEED_FOUND;
    }
    if (needs == 1) {
      return Measure.ONE_NEED;
    }
    if (needs == 2) {
      return Measure.TWO_NEEDS;
    }
    return needs == 3 ? Measure.THREE_NEEDS : Measure.FOUR_OR_MORE_NEEDS;
  }
}
