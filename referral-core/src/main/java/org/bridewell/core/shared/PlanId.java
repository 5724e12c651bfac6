package org.bridewell.core.shared;

import java.util.UUID;

/// Names one version of a care plan.
public record PlanId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static PlanId next() {
    return new PlanId(Ids.next());
  }
}
