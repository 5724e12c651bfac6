package org.bridewell.core.commissioning;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/// What people needed in one month: the whole area, each suite, and each district of residence.
///
/// Suites and districts come largest first, by what may be shown, then by name.
///
/// @param countedAt when it was counted; a month that is not over yet still grows
/// @param hiddenUpTo the rule: counts from 1 up to this are hidden, others rounded to 5
public record NeedsReport(
    YearMonth month,
    Instant countedAt,
    int hiddenUpTo,
    AreaNeeds whole,
    List<AreaNeeds> suites,
    List<AreaNeeds> districts) {
  public NeedsReport {
    suites = List.copyOf(suites);
    districts = List.copyOf(districts);
  }

  /// True once nothing more can happen in the month.
  public boolean monthIsOver() {
    return !countedAt.isBefore(ReportMonths.start(month.plusMonths(1)));
  }
}
