package org.bridewell.core.nominal;

import java.time.Instant;
import java.time.LocalDate;
import org.bridewell.core.shared.Redacted;

/// One decision of the police about a strand.
public record StrandSet(
    Strand strand, Instant since, String reason, LocalDate reviewOn, String byName)
    implements Redacted {
  @Override
  public String toString() {
    return redacted();
  }
}
