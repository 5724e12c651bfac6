package org.bridewell.core.partner;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.consent.Consents;
import org.bridewell.core.exchange.Relay;
import org.bridewell.core.partner.Deliveries.Held;
import org.bridewell.core.partner.PartnerLine.InFlight;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.core.shared.UnitOfWork;

/// Carries messages to partners: at least once each, in order for each referral, and none begins
/// after the consent it rests on was taken back.
/// 1. *Claim*: the lane's lease is taken by compare-and-set and the try counted, in one
///    transaction. From here on the message may have arrived, whatever happens to this process.
/// 2. *Begin*: the consent's row is locked and read again, and the request is put on the line
///    before the lock is let go. A withdrawal commits before, and nothing is sent, or after, and
///    finds the message under way, so that a retraction follows.
/// 3. *Answer*: waited for without any lock.
/// 4. *Mark*: what the partner said, and the lane given back, in one transaction.
///
/// A relay that dies in between loses its lease, and the next one sends the same event id again.
public final class Courier {
  /// How long a message without an answer is tried before somebody has to look.
  static final Duration PATIENCE = Duration.ofDays(3);

  /// How long a partner is left alone at most after one message got no answer: the message itself
  /// waits longer, and holds up no other.
  private static final Duration REST = Duration.ofSeconds(5);

  /// Whom the trail names for what no person sent.
  static final Actor RELAY =
      new Actor(new AccountId(new UUID(0, 1)), "relay", Role.PARTNER, new Scope.Area());

  private final String owner;
  private final Duration lease;
  private final Deliveries deliveries;
  private final Retractions retractions;
  private final Partners partners;
  private final Consents consents;
  private final Messages messages;
  private final PartnerLine line;
  private final UnitOfWork unit;
  private final AuditTrail trail;
  private final Clock clock;
  private final ZoneId zone;

  /// @param owner names this relay among those of all nodes
  /// @param lease longer than the line ever waits for an answer
  /// @param zone where an agreement's last day ends
  public Courier(
      String owner,
      Duration lease,
      Deliveries deliveries,
      Partners partners,
      Consents consents,
      Messages messages,
      PartnerLine line,
      UnitOfWork unit,
      AuditTrail trail,
      Clock clock,
      ZoneId zone) {
    this.owner = owner;
    this.lease = lease;
    this.deliveries = deliveries;
    this.retractions = new Retractions(deliveries);
    this.partners = partners;
    this.consents = consents;
    this.messages = messages;
    this.line = line;
    this.unit = unit;
    this.trail = trail;
    this.clock = clock;
    this.zone = zone;
  }

  /// Takes up one message; false when none is due.
  public boolean runOnce() {
    var now = clock.instant();
    var held = unit.run(() -> deliveries.claim(owner, lease, now, LocalDate.ofInstant(now, zone)));
    held.ifPresent(this::send);
    return held.isPresent();
  }

  private void send(Held held) {
    begun(held).map(InFlight::answer).ifPresent(answer -> unit.execute(() -> mark(held, answer)));
  }

  /// A message that cannot be made is put where somebody looks; its lane waits for that.
  private Optional<InFlight> begun(Held held) {
    try {
      return unit.run(() -> begin(held));
    } catch (StoreUnavailable lost) {
      throw lost;
    } catch (RuntimeException notMade) {
      unit.execute(() -> mark(held, new Answer.Refused("not-made")));
      throw notMade;
    }
  }

  /// Empty when nothing is sent.
  private Optional<InFlight> begin(Held held) {
    var consent = consents.lock(held.lane().consent());
    if (!deliveries.lock(held)) {
      return Optional.empty();
    }
    var delivery = held.delivery();
    var now = clock.instant();
    if (delivery.kind() == DeliveryKind.RETRACTED) {
      return retractions.isNeeded(delivery) ? put(delivery, now) : leaveOut(delivery, now);
    }
    if (consent.filter(one -> one.holdsAt(now)).isPresent()) {
      return put(delivery, now);
    }
    var nothing = leaveOut(delivery, now);
    if (consent.filter(one -> one.state() == ConsentState.GIVEN).isEmpty()) {
      retractions.end(delivery.lane(), now); // a yes that ran out needs none
    }
    return nothing;
  }

  private Optional<InFlight> put(Delivery delivery, Instant now) {
    var partner = partners.find(delivery.lane().partner()).orElseThrow();
    var content = messages.of(delivery, partner);
    trail.record(
        RELAY,
        AuditAction.MESSAGE_SENT,
        "referral:" + delivery.lane().referral().value(),
        List.of(content.person()),
        "%s %s %s".formatted(partner.id().value(), delivery.kind(), delivery.event().value()));
    return Optional.of(line.begin(partner, messages.sign(delivery, partner, content, now)));
  }

  /// The first try is this one, so nothing left before; after a later one nobody knows.
  private Optional<InFlight> leaveOut(Delivery delivery, Instant now) {
    boolean neverLeft = delivery.attempts() == 1;
    var state = neverLeft ? DeliveryState.STOPPED : DeliveryState.UNCERTAIN;
    deliveries.became(delivery, state, "consent-ended", now);
    deliveries.release(delivery.lane(), now);
    return Optional.empty();
  }

  /// A lease that was lost meanwhile changes nothing: whoever has it now sends the same again.
  private void mark(Held held, Answer answer) {
    if (!deliveries.lock(held)) {
      return;
    }
    var delivery = held.delivery();
    var now = clock.instant();
    switch (answer) {
      case Answer.Accepted() -> {
        deliveries.became(delivery, DeliveryState.DELIVERED, "", now);
        deliveries.release(delivery.lane(), now);
        partners.wake(delivery.lane().partner());
      }
      case Answer.Refused(var code) -> {
        deliveries.became(delivery, DeliveryState.DEAD, code, now);
        deliveries.release(delivery.lane(), now);
      }
      case Answer.Unknown(var code) -> tryAgain(delivery, code, now);
    }
  }

  private void tryAgain(Delivery delivery, String code, Instant now) {
    var next = now.plus(Relay.waitAfter(delivery.attempts()));
    boolean over = delivery.occurredAt().plus(PATIENCE).isBefore(now) && delivery.attempts() > 20;
    var state = over ? DeliveryState.DEAD : DeliveryState.UNDER_WAY;
    deliveries.became(delivery, state, code, now);
    deliveries.release(delivery.lane(), next);
    var rest = now.plus(REST);
    partners.rest(delivery.lane().partner(), next.isBefore(rest) ? next : rest);
  }
}
