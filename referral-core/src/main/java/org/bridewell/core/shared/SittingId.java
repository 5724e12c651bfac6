package org.bridewell.core.shared;

import java.util.UUID;

/// Names one screening of a detained person.
public record SittingId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static SittingId next() {
    return new SittingId(Ids.next());
  }
}
