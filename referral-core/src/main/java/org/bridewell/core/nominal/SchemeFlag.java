package org.bridewell.core.nominal;

import java.time.LocalDate;
import java.util.Optional;
import org.bridewell.core.shared.ConferenceId;

/// One scheme flag with its dates; an open one has no end.
///
/// @param decidedBy the conference that took the nominal on
/// @param endedBy the conference that let the nominal go
public record SchemeFlag(
    Scheme scheme,
    LocalDate since,
    Optional<LocalDate> until,
    ConferenceLink decidedBy,
    Optional<ConferenceLink> endedBy) {
  /// A conference by its number.
  public record ConferenceLink(ConferenceId id, String number) {}

  /// True from its first day up to, not including, its last.
  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(since) && until.map(day::isBefore).orElse(true);
  }
}
