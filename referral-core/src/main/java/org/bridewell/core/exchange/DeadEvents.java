package org.bridewell.core.exchange;

import java.time.Instant;
import java.util.List;
import org.bridewell.core.shared.EventId;

/// Events that a consumer could not apply however often it tried.
public interface DeadEvents {
  /// One of them: ids and codes, nothing about a person.
  record DeadEvent(EventId event, EventKind kind, Instant occurredAt, int attempts) {}

  /// All of them, the oldest first.
  List<DeadEvent> dead(int atMost);

  /// Begins the tries anew; false when it is not dead.
  boolean revive(EventId event, Instant now);
}
