package org.bridewell.ui.observation;

import java.time.Clock;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.custody.CareClocks;
import org.bridewell.core.custody.Detentions;
import org.bridewell.core.custody.Rousing;
import org.bridewell.core.custody.SuiteChanges;
import org.bridewell.core.instrument.Catalogue;
import org.bridewell.core.observation.BodyMapService;
import org.bridewell.core.observation.BodyMarks;
import org.bridewell.core.observation.Directions;
import org.bridewell.core.observation.ObservationService;
import org.bridewell.core.observation.Pregnancies;
import org.bridewell.core.observation.PutOffs;
import org.bridewell.core.observation.Rounds;
import org.bridewell.core.observation.UnfitService;
import org.bridewell.core.observation.Vitals;
import org.bridewell.core.safety.Alerting;
import org.bridewell.core.safety.Reopening;
import org.bridewell.core.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ObservationWiring {
  @Bean
  Vitals vitals(Catalogue catalogue) {
    return new Vitals(catalogue);
  }

  @Bean
  ObservationService observationService(
      UnitOfWork unit,
      Detentions detentions,
      Rounds rounds,
      Pregnancies pregnancies,
      Vitals vitals,
      CareClocks clocks,
      Directions directions,
      Rousing rousing,
      Alerting alerting,
      SuiteChanges changes,
      AuditTrail trail,
      Clock clock) {
    return new ObservationService(
        unit,
        detentions,
        rounds,
        pregnancies,
        vitals,
        clocks,
        directions,
        rousing,
        alerting,
        changes,
        trail,
        clock);
  }

  @Bean
  UnfitService unfitService(
      UnitOfWork unit,
      Detentions detentions,
      Rounds rounds,
      PutOffs putOffs,
      Vitals vitals,
      CareClocks clocks,
      Rousing rousing,
      SuiteChanges changes,
      AuditTrail trail,
      Clock clock) {
    return new UnfitService(
        unit, detentions, rounds, putOffs, vitals, clocks, rousing, changes, trail, clock);
  }

  @Bean
  BodyMapService bodyMapService(
      UnitOfWork unit,
      Detentions detentions,
      BodyMarks marks,
      Reopening reopening,
      Alerting alerting,
      SuiteChanges changes,
      AuditTrail trail,
      Clock clock) {
    return new BodyMapService(unit, detentions, marks, reopening, alerting, changes, trail, clock);
  }
}
