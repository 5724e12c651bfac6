package org.bridewell.core.nominal;

import java.time.LocalDate;
import java.util.Optional;

/// One scheme flag with its dates; an open one has no end.
public record SchemeFlag(Scheme scheme, LocalDate since, Optional<LocalDate> until) {
  /// True from its first day up to, not including, its last.
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(since) && until.map(day::isBefore).orElse(true);
  }
}
