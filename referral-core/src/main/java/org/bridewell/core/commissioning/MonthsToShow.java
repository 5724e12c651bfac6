package org.bridewell.core.commissioning;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/// The months that can be asked for.
///
/// @param all latest first
/// @param opening the one to begin with: the latest that is over, for one that has just begun has
///   next to nobody in it; empty where there is none
public record MonthsToShow(List<YearMonth> all, Optional<YearMonth> opening) {
  public MonthsToShow {
    all = List.copyOf(all);
  }

  static MonthsToShow of(List<YearMonth> latestFirst, Instant now) {
    YearMonth running = ReportMonths.of(now);
    return new MonthsToShow(
        latestFirst,
        latestFirst.stream()
            .filter(month -> month.isBefore(running))
            .findFirst()
            .or(() -> latestFirst.stream().findFirst()));
  }
}
