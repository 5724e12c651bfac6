package org.bridewell.core.shared;

import java.util.UUID;

/// Names something that is owed to a person in custody.
public record TaskId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static TaskId next() {
    return new TaskId(Ids.next());
  }
}
