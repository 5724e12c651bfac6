package org.bridewell.core.observation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.RoundId;

/// The rounds of observations as they are kept.
public interface Rounds {
  /// Begins a round; one that is known stays as it is.
  void begin(Round round);

  /// Keeps a reading.
  ///
  /// @return false when this answer id was kept before: a double tap
  boolean keep(Reading reading);

  /// One round of a detention, locked.
  Optional<Round> lock(RoundId id, DetentionId detention);

  /// The rounds of a detention, as they were seen, the first one first.
  List<Round> of(DetentionId detention);

  /// Notes when an open round was seen.
  void observedAt(RoundId id, Instant at);

  /// Finishes a round.
  void finish(RoundId id, Instant at);
}
