package org.bridewell.core.nominal;

import java.time.Instant;
import java.time.LocalDate;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.NominalId;

/// The strands of nominals, with their history.
public interface Strands {
  /// Sets it and adds to the history; false when there is no such nominal.
  boolean set(
      NominalId nominal, Strand strand, String reason, LocalDate reviewOn, Actor by, Instant now);
}
