package org.bridewell.core.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.referral.ReferralFixture.DAYS;
import static org.bridewell.core.referral.ReferralFixture.LEEDS;
import static org.bridewell.core.referral.ReferralFixture.local;
import static org.bridewell.core.referral.ReferralFixture.service;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiaryTest {
  private static final ServiceEntry SERVICE = service("ALC-LEEDS", true, LEEDS);

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          why,                     starts,           open
          opens,                   2026-11-17T09:00, true
          before it opens,         2026-11-17T08:59, false
          the last that fits,      2026-11-17T16:15, true
          would end after closing, 2026-11-17T16:16, false
          at night,                2026-11-17T23:30, false
          Saturday,                2026-11-14T10:00, false
          bank holiday,            2026-12-28T10:00, false
          """)
  void appointmentFitsIntoOpeningHours(String why, String starts, boolean open) {
    assertThat(SERVICE.isOpenFor(local(starts), DAYS)).isEqualTo(open);
  }

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          starts,           clashes
          2026-11-17T09:15, false
          2026-11-17T09:16, true
          2026-11-17T10:00, true
          2026-11-17T10:44, true
          2026-11-17T10:45, false
          """)
  void overlapIsAClash(String starts, boolean clashes) {
    var diary = new Diary(SERVICE, DAYS, List.of(local("2026-11-17T10:00")), List.of());

    assertThat(diary.clashes(local(starts))).isEqualTo(clashes);
  }

  @Test
  void offersTheNextThreeFreeTimes() {
    var diary = new Diary(SERVICE, DAYS, List.of(local("2026-11-17T15:30")), List.of());

    assertThat(diary.nextFree(local("2026-11-17T14:50")))
        .containsExactly(
            local("2026-11-17T16:15"), local("2026-11-18T09:00"), local("2026-11-18T09:15"));
  }

  @Test
  void aFullDayAndADayTheServiceIsClosedAreNotOffered() {
    var two = new ServiceLimits(Set.of(LocalDate.parse("2026-11-18")), OptionalInt.of(2));
    var service = ReferralFixture.limited(SERVICE, two);
    var atService = List.of(local("2026-11-17T09:00"), local("2026-11-17T11:00"));
    var diary = new Diary(service, DAYS, List.of(), atService);

    assertThat(diary.isFull(local("2026-11-17T15:00"))).isTrue();
    assertThat(service.isOpenFor(local("2026-11-18T10:00"), DAYS)).isFalse();
    assertThat(diary.nextFree(local("2026-11-17T10:00")).getFirst())
        .isEqualTo(local("2026-11-19T09:00"));
  }

  @Test
  void aServiceWithoutCapacityIsFullOnEveryDay() {
    var none = ReferralFixture.limited(SERVICE, new ServiceLimits(Set.of(), OptionalInt.of(0)));
    var diary = new Diary(none, DAYS, List.of(), List.of());

    assertThat(diary.isFull(local("2026-11-17T15:00"))).isTrue();
    assertThat(diary.nextFree(local("2026-11-17T10:00"))).isEmpty();
  }
}
