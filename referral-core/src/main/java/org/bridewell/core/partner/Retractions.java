package org.bridewell.core.partner;

import java.time.Instant;
import org.bridewell.core.shared.EventId;

/// Ends a lane whose consent was taken back: what has not left stays, and where something may have
/// arrived, a retraction goes after it.
public final class Retractions {
  private final Deliveries deliveries;

  public Retractions(Deliveries deliveries) {
    this.deliveries = deliveries;
  }

  /// Needs the lane's lock. May be repeated: what is retracted is not retracted again.
  ///
  /// A message under way is left to the relay that holds it: it ends before the retraction begins,
  /// for one lane sends one message at a time.
  void end(Lane lane, Instant now) {
    boolean arrived = false;
    for (var delivery : deliveries.of(lane)) {
      if (delivery.kind() == DeliveryKind.RETRACTED) {
        arrived = false;
        continue;
      }
      arrived |= delivery.state().mayHaveArrived();
      switch (delivery.state()) {
        case WAITING -> deliveries.became(delivery, DeliveryState.STOPPED, "consent-ended", now);
        case DEAD -> deliveries.became(delivery, DeliveryState.UNCERTAIN, "consent-ended", now);
        case UNDER_WAY, DELIVERED, STOPPED, UNCERTAIN, GIVEN_UP -> {}
      }
    }
    if (arrived) {
      deliveries.append(lane, EventId.next(), DeliveryKind.RETRACTED, now);
      deliveries.expedite(lane, now);
    }
  }

  /// True when something before this retraction may have arrived: otherwise nobody needs it.
  boolean isNeeded(Delivery retraction) {
    return deliveries.of(retraction.lane()).stream()
        .filter(delivery -> delivery.number() < retraction.number())
        .anyMatch(delivery -> delivery.state().mayHaveArrived());
  }
}
