package org.bridewell.ui.medicine;

import java.time.Clock;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.CareClocks;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.medicine.AllergyService;
import org.bridewell.core.medicine.MedicineService;
import org.bridewell.core.medicine.Medicines;
import org.bridewell.core.safety.Alerting;
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
  MedicineService medicineService(
      UnitOfWork unit,
      Detentions detentions,
      Medicines medicines,
      CareClocks clocks,
      Alerting alerting,
      SuiteChanges changes,
      AuditTrail trail,
      Clock clock) {
    return new MedicineService(
        unit, detentions, medicines, clocks, alerting, changes, trail, clock);
  }
}
