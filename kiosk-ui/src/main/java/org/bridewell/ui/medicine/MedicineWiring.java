package org.bridewell.ui.medicine;

import java.time.Clock;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.CareClocks;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.medicine.AllergyService;
import org.bridewell.core.medicine.Looks;
import org.bridewell.core.medicine.MedicineService;
import org.bridewell.core.medicine.Medicines;
import org.bridewell.core.medicine.RecentLooks;
import org.bridewell.core.observation.Rounds;
import org.bridewell.core.observation.Vitals;
import org.bridewell.core.safety.Alerting;
import org.bridewell.core.safety.Glucoses;
import org.bridewell.core.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MedicineWiring {
  @Bean
  AllergyService allergyService(
      UnitOfWork unit,
      Detentions detentions,
      Medicines medicines,
      SuiteChanges changes,
      AuditTrail trail,
      Clock clock) {
    return new AllergyService(unit, detentions, medicines, changes, trail, clock);
  }

  @Bean
  Looks looks(Rounds rounds, Vitals vitals, Glucoses glucoses) {
    return new RecentLooks(rounds, vitals, glucoses);
  }

  @Bean
  MedicineService medicineService(
      UnitOfWork unit,
      Detentions detentions,
      Medicines medicines,
      Looks looks,
      CareClocks clocks,
      Alerting alerting,
      SuiteChanges changes,
      AuditTrail trail,
      Clock clock) {
    return new MedicineService(
        unit, detentions, medicines, looks, clocks, alerting, changes, trail, clock);
  }
}
