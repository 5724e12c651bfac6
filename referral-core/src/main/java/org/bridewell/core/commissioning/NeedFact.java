package org.bridewell.core.commissioning;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.SuiteId;

/// Something that happened to somebody, without who: all that commissioning learns.
///
/// The marks say whether it was the first of its kind for that person in the month, in the suite,
/// in the district and in the whole area; adding up the marks counts distinct people.
public record NeedFact(
    YearMonth month,
    SuiteId suite,
    DistrictId district,
    Measure measure,
    boolean firstInSuite,
    boolean firstInDistrict,
    boolean firstInArea) {

  /// The areas in which one more person is to be counted.
  public List<Area> countsIn() {
    var areas = new ArrayList<Area>(3);
    if (firstInSuite) {
      areas.add(Area.of(suite));
    }
    if (firstInDistrict) {
      areas.add(Area.of(district));
    }
    if (firstInArea) {
      areas.add(Area.WHOLE);
    }
    return areas;
  }
}
