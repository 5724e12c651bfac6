package org.bridewell.core.shared;

import java.util.UUID;

/// Names one stay of one person in a custody suite.
public record DetentionId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static DetentionId next() {
    return new DetentionId(Ids.next());
  }
}
