package org.bridewell.core.shared;

import java.util.UUID;

/// Names a person's identity on the health side.
public record PersonId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static PersonId next() {
    return new PersonId(Ids.next());
  }
}
