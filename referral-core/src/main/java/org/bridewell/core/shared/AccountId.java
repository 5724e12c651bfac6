package org.bridewell.core.shared;

import java.util.UUID;

/// Names one account that signs in.
public record AccountId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static AccountId next() {
    return new AccountId(Ids.next());
  }
}
