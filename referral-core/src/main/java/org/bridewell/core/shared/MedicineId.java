package org.bridewell.core.shared;

import java.util.UUID;

/// Names one medicine of a person in custody.
public record MedicineId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static MedicineId next() {
    return new MedicineId(Ids.next());
  }
}
