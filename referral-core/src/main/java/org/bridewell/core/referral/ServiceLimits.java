package org.bridewell.core.referral;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;

/// What a service cannot do: the days it is closed besides weekends and bank holidays, and how much
/// it can take.
///
/// @param appointmentsADay how many it can see on one day; empty where there is no limit
public record ServiceLimits(Set<LocalDate> closed, OptionalInt appointmentsADay) {
  /// No limit but the opening hours.
  public static final ServiceLimits NONE = new ServiceLimits(Set.of(), OptionalInt.empty());

  public ServiceLimits {
    closed = Set.copyOf(closed);
  }
}
