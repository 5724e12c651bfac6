package org.bridewell.core.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Events that wait to be delivered.
public interface Outbox {
  /// Adds an event in the running transaction.
  void append(OutboxEvent event);

  /// Claims the oldest waiting events for one relay: a lease taken by compare-and-set, so that two
  /// relays never hold the same event at once.
  List<OutboxEvent> claim(String owner, int atMost, Duration lease, Instant now);

  /// Says that every consumer applied the event.
  void delivered(OutboxEvent event, Instant now);

  /// True the first time, in the running transaction, for this consumer and event.
  boolean firstTime(String consumer, OutboxEvent event, Instant now);
}
