package org.bridewell.core.exchange;

/// Hears of each consumer that could not apply an event; the relay itself tries again.
@FunctionalInterface
public interface RelayFailures {
  /// @param why its message may hold data: only its type may be logged
  void failed(String consumer, OutboxEvent event, RuntimeException why);
}
