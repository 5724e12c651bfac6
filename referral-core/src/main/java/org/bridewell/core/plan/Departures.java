package org.bridewell.core.plan;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.DetentionId;

/// Answers to open items, and departures, as they are kept.
public interface Departures {
  void add(DetentionId detention, Departure.Answered answered);

  /// The answers of a stay, the newest first.
  List<Departure.Answered> answers(DetentionId detention);

  void add(DetentionId detention, Departure departure);

  /// How a stay ended; empty while it lasts.
  Optional<Departure> of(DetentionId detention);
}
