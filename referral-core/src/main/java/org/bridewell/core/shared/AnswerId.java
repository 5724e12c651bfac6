package org.bridewell.core.shared;

import java.util.UUID;

/// Names one tap on an answer, so that a replay is known again.
public record AnswerId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static AnswerId next() {
    return new AnswerId(Ids.next());
  }
}
