package org.bridewell.core.exchange;

/// Takes events from the outbox; runs in the transaction that records the event as applied.
public interface EventConsumer {
  /// A name that never changes: it marks which events this consumer has applied.
  String name();

  /// Applies one event; kinds it does not care for are ignored.
  void apply(OutboxEvent event);
}
