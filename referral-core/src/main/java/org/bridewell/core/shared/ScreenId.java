package org.bridewell.core.shared;

import java.util.UUID;

/// Names one page that is open on a desk or terminal, from when it is loaded until it is left.
public record ScreenId(UUID value) {
  /// A new id that cannot be guessed: whoever knows it speaks for the page.
  public static ScreenId next() {
    return new ScreenId(UUID.randomUUID());
  }
}
