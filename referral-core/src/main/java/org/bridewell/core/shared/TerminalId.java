package org.bridewell.core.shared;

import java.util.UUID;

/// Names one enrolled suite terminal.
public record TerminalId(UUID value) {
  /// A new id, rising with time (UUIDv7).
  public static TerminalId next() {
    return new TerminalId(Ids.next());
  }
}
