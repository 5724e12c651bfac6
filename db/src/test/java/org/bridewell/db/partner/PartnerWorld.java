package org.bridewell.db.partner;

import static org.bridewell.db.server.NarrowAccount.HEALTH;

import java.net.URI;
import java.sql.SQLException;
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
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.partner.Agreement;
import org.bridewell.core.partner.Deliveries;
import org.bridewell.core.partner.Lane;
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
import org.bridewell.core.shared.PartnerId;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.ServiceId;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.SomebodyHeld;
import org.bridewell.db.TestDatabase;
import org.jooq.DSLContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/// A service with a partner of its own, and referrals to it; the ports are those of the product.
final class PartnerWorld {
  private static final AnnotationConfigApplicationContext PORTS = ports();
  static final UnitOfWork UNIT = TestDatabase.unit(HEALTH);

  final PartnerId partner;
  private final ServiceId service;
  private final ProviderId provider;

  PartnerWorld() throws SQLException {
    var tag = UUID.randomUUID().toString().substring(0, 8);
    this.partner = new PartnerId("X-" + tag);
    this.service = new ServiceId("ALC-" + tag);
    this.provider = new ProviderId("P-" + tag);
    sql("INSERT INTO provider VALUES ('%s', 'Test')".formatted(provider.value()));
    sql(
        "INSERT INTO service (service_id, provider_id, topic, name, public_name, phone, place,"
            + " assesses_dependence) VALUES ('%s', '%s', 'ALCOHOL', 'Test', 'Test', '0', 'Here', TRUE)"
                .formatted(service.value(), provider.value()));
    UNIT.execute(
        () ->
            port(Partners.class)
                .add(
                    new Partner(
                        partner,
                        "Test system",
                        service,
                        new Agreement("ISA 1", LocalDate.of(2099, 1, 1)),
                        URI.create("https://cases.example/in"),
                        1,
                        false,
                        1)));
  }

  static <T> T port(Class<T> type) {
    return PORTS.getBean(type);
  }

  /// Somebody who agreed to be referred, and was.
  record Referred(SomebodyHeld who, Referral.Sent referral, Lane lane) {
    OutboxEvent event(EventKind kind) {
      var subject =
          kind == EventKind.CONSENT_DECIDED
              ? who.detention().value()
              : referral.details().id().value();
      return OutboxEvent.of(kind, subject, who.person(), Instant.now());
    }

    /// Takes the yes back, in the running transaction.
    void withdraw() {
      var consents = port(Consents.class);
      var given = consents.lock(lane.consent()).orElseThrow();
      consents.save(
          new Consent(
              given.id(),
              given.detention(),
              given.person(),
              given.purpose(),
              given.recipient(),
              ConsentState.WITHDRAWN,
              given.wordingVersion(),
              given.decidedBy(),
              Instant.now(),
              Optional.empty(),
              Optional.empty(),
              given.version() + 1),
          UUID.randomUUID());
    }
  }

  Referred referred() throws Exception {
    var who = SomebodyHeld.add();
    var now = Instant.now();
    var consent =
        new Consent(
            ConsentId.next(),
            who.detention(),
            who.person(),
            ConsentPurpose.REFERRAL,
            service.value(),
            ConsentState.GIVEN,
            "1",
            who.nurse(),
            now,
            Optional.empty(),
            Optional.of(now.plusSeconds(3_600)),
            1);
    var details =
        new ReferralDetails(
            ReferralId.next(),
            who.detention(),
            who.person(),
            service,
            provider,
            new ConsentGiven(consent.id()),
            ReferralReason.AUDIT_HIGHER_RISK,
            who.nurse(),
            now,
            Optional.empty(),
            Course.NEW,
            1);
    var sent = new Referral.Sent(details, new DueTimes(WorkingDays.ofEngland()).afterSending(now));
    UNIT.execute(
        () -> {
          port(Consents.class).save(consent, UUID.randomUUID());
          port(Referrals.class).insert(sent, UUID.randomUUID());
        });
    return new Referred(who, sent, new Lane(partner, details.id(), consent.id()));
  }

  void set(String assignment) throws SQLException {
    sql("UPDATE partner SET %s WHERE partner_id = '%s'".formatted(assignment, partner.value()));
  }

  Deliveries deliveries() {
    return port(Deliveries.class);
  }

  static void sql(String statement) throws SQLException {
    try (var owner = TestDatabase.owner();
        var execute = owner.createStatement()) {
      execute.execute(statement);
    }
  }

  private static AnnotationConfigApplicationContext ports() {
    var context = new AnnotationConfigApplicationContext();
    context.registerBean(DSLContext.class, () -> TestDatabase.dsl(HEALTH));
    context.scan(
        "org.bridewell.db.consent",
        "org.bridewell.db.referral",
        "org.bridewell.db.exchange",
        "org.bridewell.db.partner");
    for (var name : context.getBeanDefinitionNames()) {
      context.getBeanDefinition(name).setLazyInit(true); // only what a test asks for
    }
    context.refresh();
    return context;
  }
}
