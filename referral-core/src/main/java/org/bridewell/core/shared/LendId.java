package org.bridewell.core.shared;

import java.util.UUID;

/// Names one time that a screen was handed to the person.
public record LendId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static LendId next() {
    return new LendId(Ids.next());
  }
}
