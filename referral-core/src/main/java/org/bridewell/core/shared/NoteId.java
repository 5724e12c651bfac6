package org.bridewell.core.shared;

import java.util.UUID;

/// Names one clinical note.
public record NoteId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static NoteId next() {
    return new NoteId(Ids.next());
  }
}
