package org.bridewell.ui.plan;

import java.time.Clock;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.CareClocks;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.custody.Suites;
import org.bridewell.core.custody.Transfers;
import org.bridewell.core.medicine.Medicines;
import org.bridewell.core.plan.CarePlans;
import org.bridewell.core.plan.DepartureService;
import org.bridewell.core.plan.Departures;
import org.bridewell.core.plan.OpenItems;
import org.bridewell.core.plan.PlanService;
import org.bridewell.core.plan.SuiteTransferService;
import org.bridewell.core.plan.WithdrawalRisk;
import org.bridewell.core.safety.Alerting;
import org.bridewell.core.safety.Safety;
import org.bridewell.core.safety.Withdrawals;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.core.vulnerability.Adults;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlanWiring {
  @Bean
  PlanService planService(
      UnitOfWork unit,
      Detentions detentions,
      CarePlans plans,
      CareClocks clocks,
      Safety safety,
      Alerting alerting,
      SuiteChanges changes,
      AuditTrail trail,
      Clock clock) {
    return new PlanService(
        unit, detentions, plans, clocks, safety, alerting, changes, trail, clock);
  }

  @Bean
  OpenItems openItems(
      Safety safety,
      CareClocks clocks,
      CarePlans plans,
      Medicines medicines,
      Adults adults,
      WithdrawalRisk withdrawal,
      Withdrawals withdrawals,
      Departures departures,
      Transfers transfers) {
    return new OpenItems(
        safety, clocks, plans, medicines, adults, withdrawal, withdrawals, departures, transfers);
  }

  @Bean
  SuiteTransferService suiteTransferService(
      UnitOfWork unit,
      Detentions detentions,
      Suites suites,
      Transfers transfers,
      OpenItems items,
      Safety safety,
      SuiteChanges changes,
      AuditTrail trail,
      Clock clock) {
    return new SuiteTransferService(
        unit, detentions, suites, transfers, items, safety, changes, trail, clock);
  }

  @Bean
  DepartureService departureService(
      UnitOfWork unit,
      Detentions detentions,
      OpenItems items,
      Departures departures,
      CarePlans plans,
      Medicines medicines,
      CareClocks clocks,
      SuiteChanges changes,
      AuditTrail trail,
      Clock clock) {
    return new DepartureService(
        unit, detentions, items, departures, plans, medicines, clocks, changes, trail, clock);
  }
}
