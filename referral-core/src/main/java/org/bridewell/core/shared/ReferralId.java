package org.bridewell.core.shared;

import java.util.UUID;

/// Names one arrest referral.
public record ReferralId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static ReferralId next() {
    return new ReferralId(Ids.next());
  }
}
