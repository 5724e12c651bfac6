package org.bridewell.ui.kit;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// A time of day as people type it: `14:05`, `14.05`, `1405`, `9:30`, on the 24-hour clock.
public final class TypedTime {
  private static final Pattern SHAPE = Pattern.compile("([01]?\\d|2[0-3])[:. ]?([0-5]\\d)");

  private TypedTime() {}

  /// The time that was typed, or nothing when there is no such time.
  public static Optional<LocalTime> read(String typed) {
    var parts = SHAPE.matcher(typed.strip());
    return parts.matches()
        ? Optional.of(
            LocalTime.of(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
        : Optional.empty();
  }
}
