package org.bridewell.ui.consent;

import java.time.Clock;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.consent.ConsentService;
import org.bridewell.core.consent.Consents;
import org.bridewell.core.consent.LegalBases;
import org.bridewell.core.consent.OverrideService;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.custody.Rousing;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.exchange.Outbox;
import org.bridewell.core.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ConsentWiring {
  @Bean
  OverrideService overrideService(
      UnitOfWork unit, Detentions detentions, LegalBases bases, AuditTrail trail, Clock clock) {
    return new OverrideService(unit, detentions, bases, trail, clock);
  }

  @Bean
  ConsentService consentService(
      UnitOfWork unit,
      Consents consents,
      Detentions detentions,
      Rousing rousing,
      SuiteChanges changes,
      Outbox outbox,
      AuditTrail trail,
      Clock clock) {
    return new ConsentService(unit, consents, detentions, rousing, changes, outbox, trail, clock);
  }
}
