package org.bridewell.core.shared;

import java.util.UUID;

/// Names one nominal of the IOM record, unknown on the health side.
public record NominalId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static NominalId next() {
    return new NominalId(Ids.next());
  }
}
