package org.bridewell.ui.kit;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/// The moment that a typed time of day means: something that was is the last such time, something
/// that is to be is the next.
public final class TypedMoment {
  private TypedMoment() {}

  /// The last such time, at most a day ago; empty when there is no such time of day.
  public static Optional<Instant> past(String typed, Instant now) {
    return TypedTime.read(typed)
        .map(time -> on(time, now, 0))
        .map(at -> at.isAfter(now) ? on(local(at), now, -1) : at);
  }

  /// The next such time, at most a day ahead; empty when there is no such time of day.
  public static Optional<Instant> next(String typed, Instant now) {
    return TypedTime.read(typed)
        .map(time -> on(time, now, 0))
        .map(at -> at.isAfter(now) ? at : on(local(at), now, 1));
  }

  private static Instant on(LocalTime time, Instant now, int days) {
    return now.atZone(WallClock.ZONE)
        .toLocalDate()
        .plusDays(days)
        .atTime(time)
        .atZone(WallClock.ZONE)
        .toInstant();
  }

  private static LocalTime local(Instant at) {
    return at.atZone(WallClock.ZONE).toLocalTime();
  }
}
