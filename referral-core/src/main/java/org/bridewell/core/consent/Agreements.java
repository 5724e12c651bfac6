package org.bridewell.core.consent;

import java.time.LocalDate;
import java.util.Optional;

/// The information sharing agreements with recipients: without one in force nothing is sent.
public interface Agreements {
  /// The agreement with a recipient that is in force on that day, the newest first.
  Optional<Agreement> inForce(String recipient, LocalDate day);

  /// @param version as it is named on every disclosure
  /// @param endsOn the last day on which it holds
  record Agreement(String recipient, String version, LocalDate endsOn) {}
}
