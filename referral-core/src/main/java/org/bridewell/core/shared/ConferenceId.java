package org.bridewell.core.shared;

import java.util.UUID;

/// Names one case conference.
public record ConferenceId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static ConferenceId next() {
    return new ConferenceId(Ids.next());
  }
}
