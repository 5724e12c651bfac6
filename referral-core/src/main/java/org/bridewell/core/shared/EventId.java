package org.bridewell.core.shared;

import java.util.UUID;

/// Names one event of the outbox.
public record EventId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static EventId next() {
    return new EventId(Ids.next());
  }
}
