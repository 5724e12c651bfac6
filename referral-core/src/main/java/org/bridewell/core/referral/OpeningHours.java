package org.bridewell.core.referral;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;

/// When a service is open on one day of the week, in local time.
public record OpeningHours(DayOfWeek day, LocalTime opens, LocalTime closes) {
  public OpeningHours {
    if (!opens.isBefore(closes)) {
      throw new IllegalArgumentException("a service opens before it closes");
    }
  }

  boolean holds(LocalTime starts, Duration length) {
    return !starts.isBefore(opens) && Duration.between(starts, closes).compareTo(length) >= 0;
  }
}
