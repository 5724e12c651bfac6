package org.bridewell.core.shared;

import java.util.UUID;

/// Names one enrolled browser: a suite's terminal, or the desk or phone of one person.
public record DeviceId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static DeviceId next() {
    return new DeviceId(Ids.next());
  }
}
