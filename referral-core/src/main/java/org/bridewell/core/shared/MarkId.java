package org.bridewell.core.shared;

import java.util.UUID;

/// Names one mark on a body map.
public record MarkId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static MarkId next() {
    return new MarkId(Ids.next());
  }
}
