package org.bridewell.core.exchange;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.bridewell.core.exchange.Outbox.Claimed;
import org.bridewell.core.shared.UnitOfWork;

/// Brings waiting events to every consumer: delivered at least once, applied once.
///
/// Each consumer applies an event in a transaction of its own, together with the mark that it did,
/// so a relay may die between any two steps and the next one carries on. An event that fails waits
/// longer each time and holds up no other; after some two hours it is dead, until an administrator
/// lets it be tried again.
public final class Relay {
  private static final int BATCH = 50;
  private static final Duration LEASE = Duration.ofSeconds(30);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(10);

  /// After so many tries somebody has to look: 1 s to 10 minutes apart, about two hours in all.
  static final int MOST_ATTEMPTS = 20;

  private final String owner;
  private final Outbox outbox;
  private final List<EventConsumer> consumers;
  private final UnitOfWork work;
  private final Clock clock;
  private final RelayFailures failures;

  /// @param owner names this relay among those of all nodes
  public Relay(
      String owner,
      Outbox outbox,
      List<EventConsumer> consumers,
      UnitOfWork work,
      Clock clock,
      RelayFailures failures) {
    this.owner = owner;
    this.outbox = outbox;
    this.consumers = List.copyOf(consumers);
    this.work = work;
    this.clock = clock;
    this.failures = failures;
  }

  /// Takes one batch to its consumers and says how many events it held; 0 when none waits.
  public int runOnce() {
    List<Claimed> batch = work.run(() -> outbox.claim(owner, BATCH, LEASE, clock.instant()));
    batch.forEach(this::deliver);
    return batch.size();
  }

  /// How long something waits after so many tries: 1 s, 2 s, 4 s and so on, at most 10 minutes.
  public static Duration waitAfter(int attempts) {
    var wait = Duration.ofSeconds(1L << Math.min(attempts - 1, 20));
    return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
  }

  private void deliver(Claimed claimed) {
    boolean all = true;
    for (var consumer : consumers) {
      all &= applied(consumer, claimed.event());
    }
    work.execute(all ? () -> markDelivered(claimed) : () -> putAside(claimed));
  }

  private boolean applied(EventConsumer consumer, OutboxEvent event) {
    try {
      work.execute(() -> applyOnce(consumer, event));
      return true;
    } catch (RuntimeException failure) {
      failures.failed(consumer.name(), event, failure);
      return false;
    }
  }

  private void applyOnce(EventConsumer consumer, OutboxEvent event) {
    if (outbox.firstTime(consumer.name(), event, clock.instant())) {
      consumer.apply(event);
    }
  }

  private void markDelivered(Claimed claimed) {
    outbox.delivered(claimed.event(), clock.instant());
  }

  private void putAside(Claimed claimed) {
    if (claimed.attempt() >= MOST_ATTEMPTS) {
      outbox.bury(claimed, clock.instant());
      return;
    }
    outbox.postpone(claimed, clock.instant().plus(waitAfter(claimed.attempt())));
  }
}
