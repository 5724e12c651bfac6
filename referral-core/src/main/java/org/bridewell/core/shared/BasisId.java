package org.bridewell.core.shared;

import java.util.UUID;

/// Names a duty or a vital interest that something is sent on without consent.
public record BasisId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static BasisId next() {
    return new BasisId(Ids.next());
  }
}
