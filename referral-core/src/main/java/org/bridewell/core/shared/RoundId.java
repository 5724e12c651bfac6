package org.bridewell.core.shared;

import java.util.UUID;

/// Names one set of observations.
public record RoundId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static RoundId next() {
    return new RoundId(Ids.next());
  }
}
