package org.bridewell.ui.partner;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.bridewell.core.audit.AuditKey;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.consent.Consents;
import org.bridewell.core.exchange.DeadEvents;
import org.bridewell.core.partner.Courier;
import org.bridewell.core.partner.Deliveries;
import org.bridewell.core.partner.Messages;
import org.bridewell.core.partner.PartnerFeed;
import org.bridewell.core.partner.PartnerLine;
import org.bridewell.core.partner.PartnerService;
import org.bridewell.core.partner.Partners;
import org.bridewell.core.partner.ReferralReader;
import org.bridewell.core.referral.CaseloadQuery;
import org.bridewell.core.referral.ServiceDirectory;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.ui.kit.WallClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PartnerWiring {
  /// Three times what the line waits for an answer at most.
  private static final Duration LEASE = Duration.ofSeconds(30);

  @Bean
  PartnerLine partnerLine() {
    return new HttpPartnerLine();
  }

  @Bean
  Messages messages(
      ReferralReader referrals,
      CaseloadQuery disclosures,
      ServiceDirectory services,
      Consents consents,
      AuditKey key) {
    return new Messages(referrals, disclosures, services, consents, key);
  }

  @Bean
  PartnerFeed partnerFeed(
      ReferralReader referrals,
      Partners partners,
      Consents consents,
      Deliveries deliveries,
      Clock clock) {
    return new PartnerFeed(referrals, partners, consents, deliveries, clock);
  }

  @Bean
  Courier courier(
      Deliveries deliveries,
      Partners partners,
      Consents consents,
      Messages messages,
      PartnerLine line,
      UnitOfWork unit,
      AuditTrail trail,
      Clock clock) {
    return new Courier(
        "courier-" + UUID.randomUUID(),
        LEASE,
        deliveries,
        partners,
        consents,
        messages,
        line,
        unit,
        trail,
        clock,
        WallClock.ZONE);
  }

  @Bean
  PartnerService partnerService(
      UnitOfWork unit,
      Partners partners,
      Deliveries deliveries,
      DeadEvents events,
      AuditKey key,
      AuditTrail trail,
      Clock clock) {
    return new PartnerService(unit, partners, deliveries, events, key, trail, clock);
  }
}
