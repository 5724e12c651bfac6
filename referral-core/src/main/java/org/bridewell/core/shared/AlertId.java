package org.bridewell.core.shared;

import java.util.UUID;

/// Names one safety alert.
public record AlertId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static AlertId next() {
    return new AlertId(Ids.next());
  }
}
