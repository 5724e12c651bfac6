package org.bridewell.core.custody;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DetentionId;

/// The clocks that run for people in custody. A stay has at most one running clock of a kind for
/// the same thing; nothing ends one but being done (where it is due once), a named person's reason,
/// or the end of the stay.
public interface CareClocks {
  /// Starts a clock; where one runs for the same thing, it becomes as strict as this one.
  void start(CareClock clock);

  /// What runs for a stay, the soonest first.
  List<CareClock> running(DetentionId detention);

  /// What runs for a stay of one kind and about one thing.
  default Optional<CareClock> running(DetentionId detention, ClockKind kind, String about) {
    return running(detention).stream()
        .filter(clock -> clock.kind() == kind && clock.about().equals(about))
        .findFirst();
  }

  /// Notes that it was done: the next is due one interval later, and what was due once has ended.
  /// Nothing happens where no such clock runs.
  void done(DetentionId detention, ClockKind kind, String about, AccountId by, Instant at);

  /// Ends a clock.
  ///
  /// @param reason why it may end, as a code; rousing needs a named clinician's direction (HZ-03)
  void end(
      DetentionId detention, ClockKind kind, String about, AccountId by, Instant at, String reason);
}
