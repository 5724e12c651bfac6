package org.bridewell.deploy.faults;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.consent.Consents;
import org.bridewell.core.exchange.Outbox;
import org.bridewell.core.exchange.Relay;
import org.bridewell.core.partner.Courier;
import org.bridewell.core.partner.Deliveries;
import org.bridewell.core.partner.Messages;
import org.bridewell.core.partner.PartnerFeed;
import org.bridewell.core.partner.PartnerLine;
import org.bridewell.core.partner.Partners;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.deploy.rig.WritePath;

/// The product's relay and couriers, each as a node has them, with a lease short enough to wait
/// for.
final class Couriers {
  private static final Duration LEASE = Duration.ofSeconds(1);

  private final WritePath path;

  Couriers(WritePath path) {
    this.path = path;
  }

  Relay relay() {
    return new Relay(
        "relay-" + UUID.randomUUID(),
        path.part(Outbox.class),
        List.of(path.part(PartnerFeed.class)),
        path.part(UnitOfWork.class),
        Clock.systemUTC(),
        (consumer, event, why) -> System.err.println(consumer + " " + why));
  }

  Courier sound() {
    return with(path.part(Consents.class), path.part(Deliveries.class), line());
  }

  Courier dyingAt(Crash.Point point) {
    return with(
        Crash.consents(path.part(Consents.class), point),
        path.part(Deliveries.class),
        Crash.line(line(), point));
  }

  Courier with(Consents consents, Deliveries deliveries, PartnerLine line) {
    return new Courier(
        "courier-" + UUID.randomUUID(),
        LEASE,
        deliveries,
        path.part(Partners.class),
        consents,
        path.part(Messages.class),
        line,
        path.part(UnitOfWork.class),
        path.part(AuditTrail.class),
        Clock.systemUTC(),
        ZoneOffset.UTC);
  }

  PartnerLine line() {
    return path.part(PartnerLine.class);
  }
}
