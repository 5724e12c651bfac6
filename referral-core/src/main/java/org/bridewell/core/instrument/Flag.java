package org.bridewell.core.instrument;

import java.util.Optional;
import java.util.Set;

/// Something to notice beside the band, on one answer or a few. It never changes the band, and it
/// fires on what is known, also when answers are missing.
///
/// @param headline stands before the band, because it matters more
/// @param alert who is told at once, without a further tap; empty when nobody is
public record Flag(
    String code,
    String title,
    String meaning,
    String source,
    Condition when,
    boolean headline,
    Optional<Alert> alert,
    Set<Action> actions) {

  /// Whom an answer alerts.
  public enum Alert {
    /// Call 999 now.
    EMERGENCY,
    /// A clinician now.
    CLINICIAN,
    /// Tell the officer and start a clock.
    OFFICER
  }

  public Flag {
    actions = Set.copyOf(actions);
  }
}
