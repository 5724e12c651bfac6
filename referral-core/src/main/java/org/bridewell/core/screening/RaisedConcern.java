package org.bridewell.core.screening;

import java.time.Instant;
import org.bridewell.core.shared.Redacted;

/// A concern that was kept: by whom, and when.
public record RaisedConcern(Concern concern, String by, Instant at) implements Redacted {
  @Override
  public String toString() {
    return redacted();
  }
}
