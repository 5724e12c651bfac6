package org.bridewell.core.partner;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.EventId;

/// Lanes in memory, with the rules of the port and nothing of a database.
final class FakeDeliveries implements Deliveries {
  final List<Delivery> all = new ArrayList<>();
  final Map<EventId, String> answers = new HashMap<>();
  final Map<Lane, Instant> due = new HashMap<>();
  final List<Lane> expedited = new ArrayList<>();
  boolean leaseLost;

  @Override
  public void append(Lane lane, EventId event, DeliveryKind kind, Instant at) {
    all.add(new Delivery(event, lane, of(lane).size() + 1, kind, DeliveryState.WAITING, 0, at));
    due.putIfAbsent(lane, at);
  }

  @Override
  public Optional<Held> claim(String owner, Duration lease, Instant now, LocalDate today) {
    return all.stream()
        .filter(one -> one.state().isOpen())
        .filter(one -> due.containsKey(one.lane()) && !due.get(one.lane()).isAfter(now))
        .findFirst()
        .map(one -> put(one, DeliveryState.UNDER_WAY, one.attempts() + 1))
        .map(one -> new Held(one, now.plus(lease)));
  }

  @Override
  public boolean lock(Held held) {
    return !leaseLost;
  }

  @Override
  public List<Lane> lockAllOf(DetentionId detention) {
    return all.stream().map(Delivery::lane).distinct().toList();
  }

  @Override
  public List<Delivery> of(Lane lane) {
    return all.stream().filter(one -> one.lane().equals(lane)).toList();
  }

  @Override
  public void became(Delivery delivery, DeliveryState state, String answer, Instant now) {
    put(delivery, state, delivery.attempts());
    answers.put(delivery.event(), answer);
  }

  @Override
  public void release(Lane lane, Instant dueAt) {
    boolean blocked = of(lane).stream().anyMatch(one -> one.state() == DeliveryState.DEAD);
    due.remove(lane);
    if (!blocked && of(lane).stream().anyMatch(one -> one.state().isOpen())) {
      due.put(lane, dueAt);
    }
  }

  @Override
  public void expedite(Lane lane, Instant now) {
    expedited.add(lane);
    due.put(lane, now);
  }

  @Override
  public Optional<Delivery> lockDead(EventId event) {
    return all.stream()
        .filter(one -> one.event().equals(event) && one.state() == DeliveryState.DEAD)
        .findFirst();
  }

  @Override
  public void restart(Delivery delivery, Instant now) {
    put(delivery, DeliveryState.UNDER_WAY, 1);
    release(delivery.lane(), now);
  }

  List<DeliveryState> states() {
    return all.stream().map(Delivery::state).toList();
  }

  List<DeliveryKind> kinds() {
    return all.stream().map(Delivery::kind).toList();
  }

  private Delivery put(Delivery before, DeliveryState state, int attempts) {
    var after =
        new Delivery(
            before.event(),
            before.lane(),
            before.number(),
            before.kind(),
            state,
            attempts,
            before.occurredAt());
    all.replaceAll(one -> one.event().equals(before.event()) ? after : one);
    return after;
  }
}
