package org.bridewell.core.shared;

import java.util.UUID;

/// Names one dose, given or not.
public record DoseId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static DoseId next() {
    return new DoseId(Ids.next());
  }
}
