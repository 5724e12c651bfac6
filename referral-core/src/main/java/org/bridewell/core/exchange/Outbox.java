package org.bridewell.core.exchange;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// Events that wait to be delivered.
public interface Outbox {
  /// One event held by one relay until its lease ends.
  ///
  /// @param attempt which try this is, from 1
  /// @param leaseUntil proves the hold: whoever claims later has another one
  record Claimed(OutboxEvent event, int attempt, Instant leaseUntil) {}

  /// Adds an event in the running transaction.
  void append(OutboxEvent event);

  /// Claims the oldest waiting events for one relay: a lease taken by compare-and-set, so that two
  /// relays never hold the same event at once.
  List<Claimed> claim(String owner, int atMost, Duration lease, Instant now);

  /// Says that every consumer applied the event.
  void delivered(OutboxEvent event, Instant now);

  /// Puts a failed event aside until then; nothing happens when the lease was lost in between.
  void postpone(Claimed claimed, Instant until);

  /// Takes an event out of what is tried, for somebody to look; nothing happens when the lease was
  /// lost in between.
  void bury(Claimed claimed, Instant now);

  /// True the first time, in the running transaction, for this consumer and event.
  boolean firstTime(String consumer, OutboxEvent event, Instant now);
}
