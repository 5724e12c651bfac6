package org.bridewell.core.referral;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.ServiceId;

/// A service that takes referrals.
///
/// @param publicName tells of neither arrest nor health: the only name on cards and texts (HZ-39)
/// @param place where it is, in words
/// @param assessesDependence may take people who may be dependent on alcohol (HZ-40)
/// @param catchment the districts whose people it takes
/// @param opening at most one span a weekday, Monday first
/// @param limits closed days and how much it can take
public record ServiceEntry(
    ServiceId id,
    ProviderId provider,
    Topic topic,
    String name,
    String publicName,
    String phone,
    String place,
    boolean assessesDependence,
    Set<DistrictId> catchment,
    List<OpeningHours> opening,
    ServiceLimits limits) {
  public ServiceEntry {
    catchment = Set.copyOf(catchment);
    opening = List.copyOf(opening);
  }

  /// True when an appointment of the usual length fits into the opening hours of that day; on a
  /// bank holiday, and on a closed day of its own, it is closed.
  public boolean isOpenFor(Instant startsAt, WorkingDays days) {
    var local = startsAt.atZone(DueTimes.ZONE);
    return !days.isBankHoliday(local.toLocalDate())
        && !limits.closed().contains(local.toLocalDate())
        && opening.stream()
            .filter(hours -> hours.day() == local.getDayOfWeek())
            .anyMatch(hours -> hours.holds(local.toLocalTime(), Appointment.LENGTH));
  }
}
