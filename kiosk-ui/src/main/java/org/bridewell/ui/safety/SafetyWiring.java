package org.bridewell.ui.safety;

import java.time.Clock;
import org.bridewell.core.access.Accounts;
import org.bridewell.core.access.PinCheck;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.CareClocks;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.safety.Alerting;
import org.bridewell.core.safety.Reopening;
import org.bridewell.core.safety.Safety;
import org.bridewell.core.safety.SafetyService;
import org.bridewell.core.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SafetyWiring {
  @Bean
  Alerting alerting(Safety safety, SuiteChanges changes, AuditTrail trail) {
    return new Alerting(safety, changes, trail);
  }

  @Bean
  Reopening reopening(Safety safety, CareClocks clocks, Alerting alerting) {
    return new Reopening(safety, clocks, alerting);
  }

  @Bean
  SafetyService safetyService(
      UnitOfWork unit,
      Detentions detentions,
      Safety safety,
      Accounts accounts,
      PinCheck pins,
      SuiteChanges changes,
      AuditTrail trail,
      Alerting alerting,
      Reopening reopening,
      Clock clock) {
    return new SafetyService(
        unit, detentions, safety, accounts, pins, changes, trail, alerting, reopening, clock);
  }
}
