package org.bridewell.core.partner;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.EventId;

/// The messages to partners, and who is sending them now.
public interface Deliveries {
  /// A lane in the hands of one relay until its lease ends, and the message that is up.
  ///
  /// @param leaseUntil proves the hold: whoever claims later has another one
  record Held(Delivery delivery, Instant leaseUntil) {
    Lane lane() {
      return delivery.lane();
    }
  }

  /// Adds a message at the end of its lane, and opens the lane with the first one. The lane then
  /// rests on the consent named: a referral may go on with a newer one.
  void append(Lane lane, EventId event, DeliveryKind kind, Instant occurredAt);

  /// Takes the lane that is due longest, by compare-and-set on its lease, and counts the try on its
  /// next message. A paused partner's lanes wait, one that rests is left alone, and without an
  /// agreement only retractions go.
  Optional<Held> claim(String owner, Duration lease, Instant now, LocalDate today);

  /// Locks the lane; false when the lease was lost, so that another relay may be at work on it.
  boolean lock(Held held);

  /// The lanes that rest on what was decided in a stay, locked in their order.
  List<Lane> lockAllOf(DetentionId detention);

  /// Everything in a lane, in its order.
  List<Delivery> of(Lane lane);

  /// Keeps a message's new state.
  ///
  /// @param answer a code that says why; empty for none
  void became(Delivery delivery, DeliveryState state, String answer, Instant now);

  /// Gives the lane back: its next message is due then, or when nothing is open, never.
  void release(Lane lane, Instant dueAt);

  /// Makes a lane that has to retract due at once, agreement or not; who holds it keeps it.
  void expedite(Lane lane, Instant now);

  /// A message that is dead, its lane locked.
  Optional<Delivery> lockDead(EventId event);

  /// Begins the tries anew.
  void restart(Delivery delivery, Instant now);
}
