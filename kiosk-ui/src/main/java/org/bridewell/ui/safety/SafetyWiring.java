package org.bridewell.ui.safety;

import java.time.Clock;
import org.bridewell.core.access.Accounts;
import org.bridewell.core.access.PinCheck;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.CareClocks;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.safety.AlertCountService;
import org.bridewell.core.safety.AlertLog;
import org.bridewell.core.safety.AlertSteps;
import org.bridewell.core.safety.Alerting;
import org.bridewell.core.safety.DeskWatch;
import org.bridewell.core.safety.Emergencies;
import org.bridewell.core.safety.EmergencyService;
import org.bridewell.core.safety.Escalator;
import org.bridewell.core.safety.GlucoseService;
import org.bridewell.core.safety.Glucoses;
import org.bridewell.core.safety.HospitalReturn;
import org.bridewell.core.safety.LiveScreens;
import org.bridewell.core.safety.PresenceService;
import org.bridewell.core.safety.Presences;
import org.bridewell.core.safety.Reopening;
import org.bridewell.core.safety.Safety;
import org.bridewell.core.safety.SafetyService;
import org.bridewell.core.safety.WithdrawalService;
import org.bridewell.core.safety.Withdrawals;
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
  DeskWatch deskWatch(
      UnitOfWork unit,
      LiveScreens screens,
      Safety safety,
      AlertSteps steps,
      SuiteChanges changes,
      Clock clock) {
    return new DeskWatch(unit, screens, safety, steps, changes, clock);
  }

  @Bean
  AlertCountService alertCountService(UnitOfWork unit, AlertLog log, Clock clock) {
    return new AlertCountService(unit, log, clock);
  }

  @Bean
  Escalator escalator(
      UnitOfWork unit,
      Safety safety,
      AlertSteps steps,
      Accounts accounts,
      SuiteChanges changes,
      Clock clock) {
    return new Escalator(unit, safety, steps, accounts, changes, clock);
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

  @Bean
  HospitalReturn hospitalReturn(
      Emergencies emergencies,
      Safety safety,
      Alerting alerting,
      Reopening reopening,
      AuditTrail trail) {
    return new HospitalReturn(emergencies, safety, alerting, reopening, trail);
  }

  @Bean
  EmergencyService emergencyService(
      UnitOfWork unit,
      Detentions detentions,
      Emergencies emergencies,
      Safety safety,
      Accounts accounts,
      Alerting alerting,
      HospitalReturn hospital,
      SuiteChanges changes,
      AuditTrail trail,
      Clock clock) {
    return new EmergencyService(
        unit, detentions, emergencies, safety, accounts, alerting, hospital, changes, trail, clock);
  }

  @Bean
  PresenceService presenceService(
      UnitOfWork unit, Detentions detentions, Presences presences, AuditTrail trail, Clock clock) {
    return new PresenceService(unit, detentions, presences, trail, clock);
  }

  @Bean
  WithdrawalService withdrawalService(
      UnitOfWork unit,
      Detentions detentions,
      Withdrawals withdrawals,
      Safety safety,
      CareClocks clocks,
      Alerting alerting,
      SuiteChanges changes,
      AuditTrail trail,
      Clock clock) {
    return new WithdrawalService(
        unit, detentions, withdrawals, safety, clocks, alerting, changes, trail, clock);
  }

  @Bean
  GlucoseService glucoseService(
      UnitOfWork unit,
      Detentions detentions,
      Glucoses glucoses,
      Safety safety,
      CareClocks clocks,
      Alerting alerting,
      SuiteChanges changes,
      AuditTrail trail,
      Clock clock) {
    return new GlucoseService(
        unit, detentions, glucoses, safety, clocks, alerting, changes, trail, clock);
  }
}
