package org.bridewell.core.shared;

import java.util.UUID;

/// Names one fact about how somebody engages.
public record EngagementId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static EngagementId next() {
    return new EngagementId(Ids.next());
  }
}
