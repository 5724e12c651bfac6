package org.bridewell.ui.screening;

import java.time.Clock;
import org.bridewell.core.access.Accounts;
import org.bridewell.core.access.ParkedScreens;
import org.bridewell.core.access.SecretHash;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.audit.AuditWriter;
import org.bridewell.core.custody.CareClocks;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.custody.Rousing;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.exchange.Outbox;
import org.bridewell.core.instrument.Catalogue;
import org.bridewell.core.instrument.InstrumentOffers;
import org.bridewell.core.instrument.ScreeningPlan;
import org.bridewell.core.safety.Alerting;
import org.bridewell.core.safety.Safety;
import org.bridewell.core.screening.LendingService;
import org.bridewell.core.screening.Lends;
import org.bridewell.core.screening.Screenings;
import org.bridewell.core.screening.TakingBack;
import org.bridewell.core.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Lends the screen to the person, and takes it back.
@Configuration(proxyBeanMethods = false)
class LendingWiring {
  /// The person answers by the same rules as a nurse; what of them a person may do is decided by
  /// [LendingService], so the screening it calls stands without its own guard.
  @Bean
  LendingService lendingService(
      UnitOfWork unit,
      Lends lends,
      Screenings screenings,
      Detentions detentions,
      Safety safety,
      Rousing rousing,
      CareClocks clocks,
      Catalogue catalogue,
      InstrumentOffers offers,
      ScreeningPlan plan,
      SuiteChanges changes,
      Outbox outbox,
      Accounts accounts,
      Alerting alerting,
      AuditTrail trail,
      AuditWriter writer,
      Clock clock) {
    var rules =
        new ScreeningWiring()
            .screeningService(
                unit,
                screenings,
                detentions,
                safety,
                rousing,
                clocks,
                catalogue,
                offers,
                plan,
                changes,
                outbox,
                trail,
                writer,
                clock);
    return new LendingService(
        unit, lends, rules, detentions, accounts, safety, alerting, trail, clock);
  }

  @Bean
  TakingBack takingBack(
      UnitOfWork unit,
      Lends lends,
      Detentions detentions,
      Accounts accounts,
      SecretHash secrets,
      ParkedScreens parked,
      Safety safety,
      Alerting alerting,
      AuditTrail trail,
      Clock clock) {
    return new TakingBack(
        unit, lends, detentions, accounts, secrets, parked, safety, alerting, trail, clock);
  }
}
