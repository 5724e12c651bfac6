package org.bridewell.core.commissioning;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What people needed in one month: the whole area, each suite, each district of residence, and
/// each group by sex or age.
///
/// Suites and districts come largest first, by what may be shown, then by name.
///
/// @param countedAt when it was counted; a month that is not over yet still grows
/// @param hiddenUpTo the rule: counts from 1 up to this are hidden, others rounded to 5
/// @param release the release that it shows; empty for a month that is still being counted, whose
///   numbers are for work inside the partnership only
/// @param withheld how many numbers are not shown for the sake of a hidden one
public record NeedsReport(
    YearMonth month,
    Instant countedAt,
    int hiddenUpTo,
    Optional<String> release,
    int withheld,
    AreaNeeds whole,
    List<AreaNeeds> suites,
    List<AreaNeeds> districts,
    Map<Group, AreaNeeds> groups) {
  public NeedsReport {
    suites = List.copyOf(suites);
    districts = List.copyOf(districts);
    groups = Collections.unmodifiableMap(new EnumMap<>(groups));
  }

  /// True once nothing more can happen in the month.
  public boolean monthIsOver() {
    return !countedAt.isBefore(ReportMonths.start(month.plusMonths(1)));
  }
}
