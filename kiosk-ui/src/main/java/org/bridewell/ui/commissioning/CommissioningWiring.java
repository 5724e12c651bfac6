package org.bridewell.ui.commissioning;

import java.time.Clock;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.commissioning.Disclosure;
import org.bridewell.core.commissioning.Marginals;
import org.bridewell.core.commissioning.NeedFacts;
import org.bridewell.core.commissioning.NeedsService;
import org.bridewell.core.counting.NeedsFeed;
import org.bridewell.core.counting.NeedsSource;
import org.bridewell.core.shared.UnitOfWork;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CommissioningWiring {
  /// Reads and audits on the commissioning account.
  @Bean
  NeedsService needsService(
      Marginals marginals,
      @Qualifier("commissioning") AuditTrail trail,
      @Qualifier("commissioning") UnitOfWork unit,
      @Value("${bridewell.disclosure.hidden-up-to:7}") int hiddenUpTo,
      Clock clock) {
    var rule = Disclosure.hidingUpTo(hiddenUpTo);
    return new NeedsService(marginals, new NeedsCsv(), rule, trail, unit, clock);
  }

  /// Runs in the relay's transaction, on the health account.
  @Bean
  NeedsFeed needsFeed(NeedsSource source, NeedFacts facts) {
    return new NeedsFeed(source, facts);
  }
}
