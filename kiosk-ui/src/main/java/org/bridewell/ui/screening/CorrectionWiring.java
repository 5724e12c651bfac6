package org.bridewell.ui.screening;

import java.time.Clock;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.instrument.Catalogue;
import org.bridewell.core.screening.CorrectionService;
import org.bridewell.core.screening.PastResults;
import org.bridewell.core.shared.UnitOfWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CorrectionWiring {
  @Bean
  CorrectionService correctionService(
      UnitOfWork unit, PastResults past, Catalogue catalogue, AuditTrail trail, Clock clock) {
    return new CorrectionService(unit, past, catalogue, trail, clock);
  }
}
