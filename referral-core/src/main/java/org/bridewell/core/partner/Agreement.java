package org.bridewell.core.partner;

import java.time.LocalDate;

/// The information sharing agreement that a disclosure rests on (¶39).
///
/// @param name how the partners call it, with its version
/// @param until its last day: nothing is disclosed after it
public record Agreement(String name, LocalDate until) {
  /// True up to and including its last day.
  public boolean holdsOn(LocalDate day) {
    return !day.isAfter(until);
  }
}
