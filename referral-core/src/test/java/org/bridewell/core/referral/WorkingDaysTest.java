package org.bridewell.core.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.referral.ReferralFixture.DAYS;
import static org.bridewell.core.referral.ReferralFixture.DUE;
import static org.bridewell.core.referral.ReferralFixture.local;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
  /// Due times read off a calendar with the holidays of gov.uk.
  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          why,                           sent,             due
          Monday morning,                2026-11-16T10:00, 2026-11-18T17:00
          Friday night,                  2026-11-13T23:30, 2026-11-17T17:00
          Saturday,                      2026-11-14T02:00, 2026-11-17T17:00
          Sunday,                        2026-11-15T16:05, 2026-11-17T17:00
          before Easter,                 2026-04-02T12:00, 2026-04-08T17:00
          before Christmas,              2026-12-24T09:00, 2026-12-30T17:00
          substitute days,               2027-12-24T09:00, 2027-12-30T17:00
          New Year's Eve at midnight,    2027-12-31T23:59, 2028-01-05T17:00
          New Year's Day,                2026-01-01T00:00, 2026-01-05T17:00
          into summer time,              2026-03-27T09:00, 2026-03-31T17:00
          out of summer time,            2026-10-23T09:00, 2026-10-27T17:00
          """)
  void firstContactIsDueWithinTwoWorkingDays(String why, String sent, String due) {
    assertThat(DUE.afterSending(local(sent)))
        .isEqualTo(new NextStep(NextAction.FIRST_CONTACT, local(due)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-12-26", "2026-08-31", "2027-12-28", "2028-01-03", "2028-12-26"})
  void bankHolidaysAreNoWorkingDays(LocalDate day) {
    assertThat(DAYS.isWorkingDay(day)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {2025, 2026, 2027, 2028})
  void everyYearHasEightBankHolidaysNoneOfThemAtAWeekend(int year) {
    assertThat(LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)))
        .filteredOn(DAYS::isBankHoliday)
        .hasSize(8)
        .allSatisfy(day -> assertThat(day.getDayOfWeek().getValue()).isLessThan(6));
  }
}
