package org.bridewell.core.shared;

import java.util.UUID;

/// Names what somebody is allergic to, as it was recorded once.
public record AllergyId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static AllergyId next() {
    return new AllergyId(Ids.next());
  }
}
