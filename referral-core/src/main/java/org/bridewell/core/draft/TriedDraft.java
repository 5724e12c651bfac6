package org.bridewell.core.draft;

import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.shared.Redacted;

/// A draft, the instrument that it would be, and what comes of trying it.
public record TriedDraft(Draft draft, Instrument instrument, Trial trial) implements Redacted {
  @Override
  public String toString() {
    return redacted();
  }
}
