package org.bridewell.ui.screening;

import java.time.Clock;
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
import org.bridewell.core.plan.WithdrawalRisk;
import org.bridewell.core.safety.Safety;
import org.bridewell.core.screening.ScreenedWithdrawalRisk;
import org.bridewell.core.screening.ScreeningService;
import org.bridewell.core.screening.Screenings;
import org.bridewell.core.screening.StayResults;
import org.bridewell.core.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScreeningWiring {
  @Bean
  ScreeningPlan screeningPlan(Catalogue catalogue) {
    return ScreeningPlan.shipped(catalogue);
  }

  @Bean
  WithdrawalRisk withdrawalRisk(StayResults results, Catalogue catalogue) {
    return new ScreenedWithdrawalRisk(results, catalogue);
  }

  @Bean
  ScreeningService screeningService(
      UnitOfWork unit,
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
      AuditTrail trail,
      AuditWriter writer,
      Clock clock) {
    return new ScreeningService(
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
  }
}
