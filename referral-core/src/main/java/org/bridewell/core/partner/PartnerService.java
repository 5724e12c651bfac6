package org.bridewell.core.partner;

import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditKey;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.exchange.DeadEvents;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.EventId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.PartnerId;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.ServiceId;
import org.bridewell.core.shared.UnitOfWork;

/// Which partner's system gets what, under which agreement, and what could not be delivered; for
/// the administrator, who sees ids and codes and nothing about a person.
public class PartnerService {
  private static final int LONGEST = 120;
  private static final int MOST_LETTERS = 200;

  private final UnitOfWork unit;
  private final Partners partners;
  private final Deliveries deliveries;
  private final DeadEvents events;
  private final AuditKey key;
  private final AuditTrail trail;
  private final Clock clock;

  /// @param key the installation's, from which each partner's signing key follows
  public PartnerService(
      UnitOfWork unit,
      Partners partners,
      Deliveries deliveries,
      DeadEvents events,
      AuditKey key,
      AuditTrail trail,
      Clock clock) {
    this.unit = unit;
    this.partners = partners;
    this.deliveries = deliveries;
    this.events = events;
    this.key = key;
    this.trail = trail;
    this.clock = clock;
  }

  /// Every partner, and everything that nobody could deliver.
  public record Overview(
      List<Partners.Item> partners,
      List<Partners.DeadLetter> letters,
      List<DeadEvents.DeadEvent> events) {
    public Overview {
      partners = List.copyOf(partners);
      letters = List.copyOf(letters);
      events = List.copyOf(events);
    }
  }

  /// A partner, and the key with which it checks what it gets. It is shown once.
  public record HandedOut(Partner partner, String signingKey) implements Redacted {
    @Override
    public String toString() {
      return redacted();
    }
  }

  /// Everything, as it stands now.
  @RolesAllowed(Role.Names.ADMIN)
  public Overview overview(Actor actor) {
    return unit.run(
        () -> {
          trail.record(actor, AuditAction.PARTNERS_VIEWED, "partners", List.of(), "");
          return new Overview(
              partners.list(), partners.deadLetters(MOST_LETTERS), events.dead(MOST_LETTERS));
        });
  }

  /// Adds a partner. It begins paused: nothing goes out before somebody has tried the line.
  ///
  /// @throws Refusal `partner.name`, `partner.agreement`, `partner.agreement-over`,
  ///   `partner.address`, `partner.taken` (the id, or the service has one already)
  @RolesAllowed(Role.Names.ADMIN)
  public HandedOut add(
      PartnerId id,
      String name,
      ServiceId service,
      Agreement agreement,
      String address,
      LocalDate today,
      Actor actor) {
    check(name, "partner.name");
    check(agreement, today);
    var partner = new Partner(id, name.strip(), service, agreement, checked(address), 1, true, 1);
    unit.execute(
        () -> {
          if (!partners.add(partner)) {
            throw new Refusal("partner.taken");
          }
          record(actor, id, "added " + service.value());
        });
    return handedOut(partner);
  }

  /// Mends what a partner gets it under, and where: what waits goes there at once.
  ///
  /// @throws Refusal as [#add]; `partner.overtaken` when somebody else was quicker
  @RolesAllowed(Role.Names.ADMIN)
  public void change(
      PartnerId id,
      int version,
      Agreement agreement,
      String address,
      LocalDate today,
      Actor actor) {
    check(agreement, today);
    var checked = checked(address);
    unit.execute(
        () -> {
          replace(seen(id, version).agreed(agreement, checked));
          partners.wake(id);
          record(actor, id, "changed");
        });
  }

  /// Stops sending, or goes on with what waits.
  @RolesAllowed(Role.Names.ADMIN)
  public void setPaused(PartnerId id, int version, boolean paused, Actor actor) {
    unit.execute(
        () -> {
          replace(seen(id, version).paused(paused));
          record(actor, id, paused ? "paused" : "resumed");
        });
  }

  /// Replaces the signing key by the next one, from the next message on.
  @RolesAllowed(Role.Names.ADMIN)
  public HandedOut renewKey(PartnerId id, int version, Actor actor) {
    return unit.run(
        () -> {
          var renewed = seen(id, version).withNextKey();
          replace(renewed);
          record(actor, id, "key " + renewed.keyNumber());
          return handedOut(renewed);
        });
  }

  /// Sends a dead message again, and what waits behind it; the consent is read again then.
  @RolesAllowed(Role.Names.ADMIN)
  public void resend(EventId event, Actor actor) {
    unit.execute(
        () -> {
          var delivery = deliveries.lockDead(event).orElseThrow(OutOfScope::new);
          deliveries.restart(delivery, clock.instant());
          partners.wake(delivery.lane().partner());
          record(actor, delivery.lane().partner(), "resent " + event.value());
        });
  }

  /// Leaves a dead message out, so that what waits behind it goes on.
  ///
  /// @param reason why, in the administrator's words; ids and codes only
  /// @throws Refusal `partner.reason` when there is none
  @RolesAllowed(Role.Names.ADMIN)
  public void giveUp(EventId event, String reason, Actor actor) {
    check(reason, "partner.reason");
    unit.execute(
        () -> {
          var delivery = deliveries.lockDead(event).orElseThrow(OutOfScope::new);
          var now = clock.instant();
          deliveries.became(delivery, DeliveryState.GIVEN_UP, reason.strip(), now);
          deliveries.release(delivery.lane(), now);
          record(actor, delivery.lane().partner(), "given up " + event.value());
        });
  }

  /// Lets an event that the product itself could not take in be tried again.
  @RolesAllowed(Role.Names.ADMIN)
  public void retryEvent(EventId event, Actor actor) {
    unit.execute(
        () -> {
          if (!events.revive(event, clock.instant())) {
            throw new OutOfScope();
          }
          trail.record(
              actor, AuditAction.PARTNER_CHANGED, "event:" + event.value(), List.of(), "retried");
        });
  }

  private Partner seen(PartnerId id, int version) {
    var partner = partners.find(id).orElseThrow(OutOfScope::new);
    if (partner.version() != version) {
      throw new Refusal("partner.overtaken");
    }
    return partner;
  }

  private void replace(Partner partner) {
    if (!partners.replace(partner)) {
      throw new Refusal("partner.overtaken");
    }
  }

  private HandedOut handedOut(Partner partner) {
    return new HandedOut(partner, SigningKey.of(key, partner).handedOut());
  }

  private static void check(Agreement agreement, LocalDate today) {
    check(agreement.name(), "partner.agreement");
    if (!agreement.holdsOn(today)) {
      throw new Refusal("partner.agreement-over");
    }
  }

  private static void check(String words, String refusal) {
    if (words.isBlank() || words.strip().length() > LONGEST) {
      throw new Refusal(refusal);
    }
  }

  /// HTTPS, and nothing in it that identifies or authorises; plain HTTP on this machine only, for
  /// an adapter beside the application.
  static URI checked(String address) {
    try {
      var uri = new URI(address.strip());
      boolean local = "http".equals(uri.getScheme()) && "127.0.0.1".equals(uri.getHost());
      boolean safe = "https".equals(uri.getScheme()) || local;
      boolean plain =
          uri.getUserInfo() == null && uri.getQuery() == null && uri.getFragment() == null;
      if (safe && plain && uri.getHost() != null) {
        return uri;
      }
    } catch (java.net.URISyntaxException unreadable) {
      // refused below
    }
    throw new Refusal("partner.address");
  }

  private void record(Actor actor, PartnerId id, String detail) {
    trail.record(actor, AuditAction.PARTNER_CHANGED, "partner:" + id.value(), List.of(), detail);
  }
}
