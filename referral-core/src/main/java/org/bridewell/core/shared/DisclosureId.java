package org.bridewell.core.shared;

import java.util.UUID;

/// Names one time that something about a person left.
public record DisclosureId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static DisclosureId next() {
    return new DisclosureId(Ids.next());
  }
}
