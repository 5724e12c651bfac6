package org.bridewell.core.commissioning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/// The months of reports: local ones, so that the night of a month's last day is not split.
public final class ReportMonths {
  private static final ZoneId LOCAL = ZoneId.of("Europe/London");

  private ReportMonths() {}

  /// The local month of a moment.
  public static YearMonth of(Instant moment) {
    return YearMonth.from(moment.atZone(LOCAL));
  }

  /// The local day of a moment.
  public static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, LOCAL);
  }

  /// The first moment of a month; the first of the next month is no longer in it.
  public static Instant start(YearMonth month) {
    return month.atDay(1).atStartOfDay(LOCAL).toInstant();
  }
}
