package org.bridewell.core.observation;

import java.time.Instant;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.ClockId;

/// Whose direction ended a clock.
public interface Directions {
  /// Keeps a direction, before its clock is ended.
  void keep(Direction direction);

  /// A named clinician's direction that a clock ends, with the reason.
  record Direction(
      ClockId clock, String clinician, String reason, AccountId by, Instant recordedAt) {}
}
