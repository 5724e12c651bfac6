package org.bridewell.core.counting;

import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.bridewell.core.commissioning.Area;
import org.bridewell.core.commissioning.Group;
import org.bridewell.core.commissioning.Measure;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.SuiteId;

/// What one person counts for in one month and suite. It stands on the identity side; the reports'
/// side learns only by how much a number changes.
///
/// @param sex the group by sex
/// @param age the group by the age on the first day of the month
public record PersonCount(
    YearMonth month,
    SuiteId suite,
    DistrictId district,
    Group sex,
    Group age,
    Set<Measure> measures) {
  public PersonCount {
    measures =
        measures.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(measures));
  }

  /// Every area in which the person counts.
  Set<Area> areas() {
    return Set.of(Area.of(suite), Area.of(district), Area.WHOLE, sex.area(), age.area());
  }
}
