package org.bridewell.core.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportMonthsTest {
  @ParameterizedTest
  @CsvSource({
    "2026-01-31T23:59:59Z, 2026-01",
    "2026-06-30T22:59:59Z, 2026-06",
    "2026-06-30T23:00:00Z, 2026-07",
    "2026-10-31T23:59:59Z, 2026-10",
    "2024-03-31T23:00:00Z, 2024-04"
  })
  void followTheLocalClock(Instant moment, YearMonth month) {
    assertThat(ReportMonths.of(moment)).isEqualTo(month);
    assertThat(moment)
        .isAfterOrEqualTo(ReportMonths.start(month))
        .isBefore(ReportMonths.start(month.plusMonths(1)));
  }
}
