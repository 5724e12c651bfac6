package org.bridewell.db.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import org.bridewell.core.referral.Appointment;
import org.bridewell.core.referral.DueTimes;
import org.bridewell.core.referral.ServiceEntry;
import org.bridewell.core.referral.WorkingDays;
import org.bridewell.core.shared.AccountId;

/// When workers work: hours of working days, and diaries without two appointments at once.
final class WorkTimes {
  private static final int QUARTER = 15;
  private final WorkingDays days;
  private final Map<AccountId, TreeSet<Instant>> diaries = new HashMap<>();

  WorkTimes(WorkingDays days) {
    this.days = days;
  }

  /// Some time of the working day so many working days later.
  Instant after(Instant last, int workingDays, Draws draws) {
    var day = days.after(last.atZone(DueTimes.ZONE).toLocalDate(), workingDays);
    var time = LocalTime.of(draws.between(9, 16), draws.between(0, 59), draws.between(0, 59));
    return day.atTime(time).atZone(DueTimes.ZONE).toInstant();
  }

  /// A free time of the service and the worker, so many days away or soon after; it is taken then.
  Instant slot(ServiceEntry service, AccountId worker, Instant from, int daysAway, Draws draws) {
    var diary = diaries.computeIfAbsent(worker, _ -> new TreeSet<>());
    var time = LocalTime.of(draws.between(9, 15), QUARTER * draws.between(0, 3));
    var start =
        from.atZone(DueTimes.ZONE)
            .toLocalDate()
            .plusDays(daysAway)
            .atTime(time)
            .atZone(DueTimes.ZONE);
    while (clashes(diary, start.toInstant()) || !service.isOpenFor(start.toInstant(), days)) {
      start = start.plusMinutes(QUARTER);
    }
    diary.add(start.toInstant());
    return start.toInstant();
  }

  private static boolean clashes(TreeSet<Instant> diary, Instant start) {
    var near = diary.higher(start.minus(Appointment.LENGTH));
    return near != null && near.isBefore(start.plus(Appointment.LENGTH));
  }
}
