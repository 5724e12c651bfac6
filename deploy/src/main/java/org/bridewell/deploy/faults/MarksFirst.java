package org.bridewell.deploy.faults;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.partner.Deliveries;
import org.bridewell.core.partner.Delivery;
import org.bridewell.core.partner.DeliveryKind;
import org.bridewell.core.partner.DeliveryState;
import org.bridewell.core.partner.Lane;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.EventId;

/// What must not be: a message counts as delivered when it is claimed.
final class MarksFirst implements Deliveries {
  private final Deliveries deliveries;

  MarksFirst(Deliveries deliveries) {
    this.deliveries = deliveries;
  }

  @Override
  public Optional<Held> claim(String owner, Duration lease, Instant now, LocalDate today) {
    var held = deliveries.claim(owner, lease, now, today);
    held.ifPresent(
        one -> {
          deliveries.became(one.delivery(), DeliveryState.DELIVERED, "", now);
          deliveries.release(one.delivery().lane(), now);
        });
    return held;
  }

  @Override
  public boolean lock(Held held) {
    return true;
  }

  @Override
  public void append(Lane lane, EventId event, DeliveryKind kind, Instant occurredAt) {
    deliveries.append(lane, event, kind, occurredAt);
  }

  @Override
  public List<Lane> lockAllOf(DetentionId detention) {
    return deliveries.lockAllOf(detention);
  }

  @Override
  public List<Delivery> of(Lane lane) {
    return deliveries.of(lane);
  }

  @Override
  public void became(Delivery delivery, DeliveryState state, String answer, Instant now) {
    deliveries.became(delivery, state, answer, now);
  }

  @Override
  public void release(Lane lane, Instant dueAt) {
    deliveries.release(lane, dueAt);
  }

  @Override
  public void expedite(Lane lane, Instant now) {
    deliveries.expedite(lane, now);
  }

  @Override
  public Optional<Delivery> lockDead(EventId event) {
    return deliveries.lockDead(event);
  }

  @Override
  public void restart(Delivery delivery, Instant now) {
    deliveries.restart(delivery, now);
  }
}
