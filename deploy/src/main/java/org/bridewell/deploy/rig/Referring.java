package org.bridewell.deploy.rig;

import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.consent.Consent;
import org.bridewell.core.consent.ConsentPurpose;
import org.bridewell.core.consent.ConsentState;
import org.bridewell.core.consent.Consents;
import org.bridewell.core.consent.DisclosureBasis.ConsentGiven;
import org.bridewell.core.exchange.EventKind;
import org.bridewell.core.exchange.Outbox;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.partner.Agreement;
import org.bridewell.core.partner.Partner;
import org.bridewell.core.partner.Partners;
import org.bridewell.core.referral.Course;
import org.bridewell.core.referral.DueTimes;
import org.bridewell.core.referral.Referral;
import org.bridewell.core.referral.ReferralDetails;
import org.bridewell.core.referral.ReferralReason;
import org.bridewell.core.referral.Referrals;
import org.bridewell.core.referral.WorkingDays;
import org.bridewell.core.shared.ConsentId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.PartnerId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.ServiceId;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.type.Columns;

/// Makes referrals to one service whose system gets messages, and takes consents back, as the
/// product does it: state, history and event in one transaction.
public final class Referring {
  private static final Clock CLOCK = Clock.systemUTC();
  private static final ServiceId SERVICE = new ServiceId("ALC-LEEDS");
  private static final ProviderId PROVIDER = new ProviderId("FORWARD");
  private static final PartnerId PARTNER = new PartnerId("CASES");

  private final WritePath path;
  private final UnitOfWork unit;
  private final DueTimes due = new DueTimes(WorkingDays.ofEngland());

  /// One referral and what it rests on.
  public record Made(UUID event, DetentionId detention, PersonId person, Referral.Sent referral) {
    /// The id that messages name.
    public UUID id() {
      return referral.details().id().value();
    }
  }

  /// @param address where messages go
  public Referring(WritePath path, String address) throws SQLException {
    this.path = path;
    this.unit = path.part(UnitOfWork.class);
    try (var owner = path.owner();
        var sql = owner.createStatement()) {
      sql.execute("INSERT IGNORE INTO provider VALUES ('FORWARD', 'Forward Example Leeds')");
      sql.execute(
          """
          INSERT IGNORE INTO service (service_id, provider_id, topic, name, public_name, phone,
            place, assesses_dependence)
          VALUES ('ALC-LEEDS', 'FORWARD', 'ALCOHOL',
            'Leeds alcohol service', 'The Forward Rooms', '0113 496 0110', 'Leeds', TRUE)""");
    }
    var partner =
        new Partner(
            PARTNER,
            "Case system",
            SERVICE,
            new Agreement("ISA 1", LocalDate.of(2099, 1, 1)),
            URI.create(address),
            1,
            false,
            1);
    var partners = path.part(Partners.class);
    unit.execute(() -> partners.add(partner));
  }

  /// Refers somebody held, and commits.
  public Made refer(DetentionId held) throws SQLException {
    var person = person(held);
    return unit.run(() -> write(held, person));
  }

  /// Does the same, and takes it back before it is committed.
  ///
  /// @return the event that never happened
  public UUID referAndRollBack(DetentionId held) throws SQLException {
    var person = person(held);
    var event = new UUID[1];
    try {
      unit.execute(
          () -> {
            event[0] = write(held, person).event();
            throw new Undone();
          });
    } catch (Undone expected) {
      return event[0];
    }
    throw new IllegalStateException("it was committed");
  }

  /// Takes the yes back.
  ///
  /// @return a moment after it was committed
  public Instant withdraw(Made made) {
    unit.execute(
        () -> {
          var consents = path.part(Consents.class);
          var given =
              consents.lock(made.referral().details().consent().orElseThrow()).orElseThrow();
          consents.save(changed(given), UUID.randomUUID());
          append(EventKind.CONSENT_DECIDED, made.detention().value(), made.person());
        });
    return CLOCK.instant();
  }

  private static Consent changed(Consent given) {
    return new Consent(
        given.id(),
        given.detention(),
        given.person(),
        given.purpose(),
        given.recipient(),
        ConsentState.WITHDRAWN,
        given.wordingVersion(),
        given.decidedBy(),
        CLOCK.instant(),
        Optional.empty(),
        Optional.empty(),
        given.version() + 1);
  }

  private Made write(DetentionId held, PersonId person) {
    var now = CLOCK.instant();
    var nurse = path.nurse().id();
    var consent =
        new Consent(
            ConsentId.next(),
            held,
            person,
            ConsentPurpose.REFERRAL,
            SERVICE.value(),
            ConsentState.GIVEN,
            "1",
            nurse,
            now,
            Optional.empty(),
            Optional.of(now.plusSeconds(86_400)),
            1);
    path.part(Consents.class).save(consent, UUID.randomUUID());
    var details =
        new ReferralDetails(
            ReferralId.next(),
            held,
            person,
            SERVICE,
            PROVIDER,
            new ConsentGiven(consent.id()),
            ReferralReason.AUDIT_HIGHER_RISK,
            nurse,
            now,
            Optional.empty(),
            Course.NEW,
            1);
    var sent = new Referral.Sent(details, due.afterSending(now));
    path.part(Referrals.class).insert(sent, UUID.randomUUID());
    var event = append(EventKind.REFERRAL_SENT, details.id().value(), person);
    return new Made(event, held, person, sent);
  }

  private UUID append(EventKind kind, UUID subject, PersonId person) {
    var event = OutboxEvent.of(kind, subject, person, CLOCK.instant());
    path.part(Outbox.class).append(event);
    return event.id().value();
  }

  private PersonId person(DetentionId held) throws SQLException {
    try (var owner = path.owner();
        var select =
            owner.prepareStatement("SELECT person_id FROM detention WHERE detention_id = ?")) {
      select.setBytes(1, Columns.bytes(held.value()));
      try (var row = select.executeQuery()) {
        row.next();
        return new PersonId(Columns.uuid(row.getBytes(1)));
      }
    }
  }

  private static final class Undone extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
