package org.bridewell.core.shared;

import java.util.UUID;

/// Names one decision of a person about one purpose.
public record ConsentId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static ConsentId next() {
    return new ConsentId(Ids.next());
  }
}
