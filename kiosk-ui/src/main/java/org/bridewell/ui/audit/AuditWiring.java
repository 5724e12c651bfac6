package org.bridewell.ui.audit;

import java.time.Clock;
import org.bridewell.core.audit.AuditKey;
import org.bridewell.core.audit.AuditQuery;
import org.bridewell.core.audit.AuditSeals;
import org.bridewell.core.audit.AuditService;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.audit.OutsideSeals;
import org.bridewell.core.audit.Sealer;
import org.bridewell.core.audit.TrailRecords;
import org.bridewell.core.shared.UnitOfWork;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AuditWiring {
  @Bean
  AuditService auditService(
      @Qualifier("auditor") UnitOfWork unit,
      AuditQuery query,
      TrailRecords records,
      OutsideSeals outside,
      @Qualifier("auditor") AuditTrail trail,
      AuditKey key,
      Clock clock) {
    return new AuditService(unit, query, records, outside, trail, key, clock);
  }

  @Bean
  Sealer trailSealer(
      @Qualifier("sealer") UnitOfWork unit, AuditSeals seals, OutsideSeals outside, Clock clock) {
    return new Sealer(unit, seals, outside, clock);
  }
}
