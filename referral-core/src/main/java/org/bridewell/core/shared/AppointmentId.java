package org.bridewell.core.shared;

import java.util.UUID;

/// Names one appointment of a referral.
public record AppointmentId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static AppointmentId next() {
    return new AppointmentId(Ids.next());
  }
}
