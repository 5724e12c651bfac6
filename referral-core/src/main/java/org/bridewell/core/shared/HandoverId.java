package org.bridewell.core.shared;

import java.util.UUID;

/// Names one hand-over of a shift.
public record HandoverId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static HandoverId next() {
    return new HandoverId(Ids.next());
  }
}
