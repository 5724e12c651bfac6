package org.bridewell.core.screening;

import java.time.Instant;
import org.bridewell.core.shared.Redacted;

/// A result from elsewhere that was kept. It is shown as entered elsewhere and never scored here.
///
/// @param version of the instrument's file when it was entered
public record SlotResult(SlotEntry entry, String version, String by, Instant at)
    implements Redacted {
  @Override
  public String toString() {
    return redacted();
  }
}
