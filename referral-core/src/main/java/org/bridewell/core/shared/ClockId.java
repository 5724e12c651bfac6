package org.bridewell.core.shared;

import java.util.UUID;

/// Names one clock that runs for a person in custody.
public record ClockId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static ClockId next() {
    return new ClockId(Ids.next());
  }
}
