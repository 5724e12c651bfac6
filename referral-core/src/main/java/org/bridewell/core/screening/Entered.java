package org.bridewell.core.screening;

import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.shared.Redacted;

/// A result from elsewhere, with the instrument that says what it means.
public record Entered(Instrument instrument, SlotResult result) implements Redacted {
  @Override
  public String toString() {
    return redacted();
  }
}
