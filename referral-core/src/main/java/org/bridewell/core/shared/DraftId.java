package org.bridewell.core.shared;

import java.util.UUID;

/// Names a questionnaire from outside that is not in the catalogue yet.
public record DraftId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static DraftId next() {
    return new DraftId(Ids.next());
  }
}
