package org.bridewell.ui.commissioning;

import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.commissioning.AreaNeeds;
import org.bridewell.core.commissioning.Group;
import org.bridewell.core.commissioning.Measure;
import org.bridewell.core.commissioning.NeedsReport;
import org.bridewell.core.commissioning.ProtectedCount;
import org.bridewell.core.commissioning.ProtectedCount.Hidden;
import org.bridewell.core.commissioning.ProtectedCount.LeftOut;
import org.bridewell.core.commissioning.ProtectedCount.Shown;

/// A protected report with every kind of cell.
final class NeedsReports {
  private NeedsReports() {}

  static NeedsReport october(String suiteName) {
    var whole = area("", new Shown(1385), new Shown(650));
    var suite = area(suiteName, new Hidden(7), new LeftOut());
    var district = area("Leeds", new Shown(1380), new Shown(0));
    return new NeedsReport(
        YearMonth.of(2026, 10),
        Instant.parse("2026-11-17T09:12:00Z"),
        7,
        Optional.of("needs-2026-10"),
        1,
        whole,
        List.of(suite),
        List.of(district),
        groups());
  }

  private static Map<Group, AreaNeeds> groups() {
    var groups = new EnumMap<Group, AreaNeeds>(Group.class);
    for (Group group : Group.values()) {
      groups.put(group, area(group.name(), new Shown(100), new Shown(20)));
    }
    return groups;
  }

  private static AreaNeeds area(String name, ProtectedCount detained, ProtectedCount others) {
    var people = new EnumMap<Measure, ProtectedCount>(Measure.class);
    for (Measure measure : Measure.values()) {
      people.put(measure, measure == Measure.DETAINED ? detained : others);
    }
    return new AreaNeeds(name, people);
  }
}
