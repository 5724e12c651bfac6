package org.bridewell.ui.commissioning;

import java.time.Clock;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.commissioning.Disclosure;
import org.bridewell.core.commissioning.IndicatorFramework;
import org.bridewell.core.commissioning.IndicatorService;
import org.bridewell.core.commissioning.MarginalCounts;
import org.bridewell.core.commissioning.Marginals;
import org.bridewell.core.commissioning.NeedsService;
import org.bridewell.core.commissioning.ReleaseCalendar;
import org.bridewell.core.commissioning.Releases;
import org.bridewell.core.counting.NeedsFeed;
import org.bridewell.core.counting.NightlyCount;
import org.bridewell.core.counting.PeopleOnRecord;
import org.bridewell.core.shared.UnitOfWork;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CommissioningWiring {
  /// One rule for everything that is published.
  @Bean
  Disclosure disclosure(@Value("${bridewell.disclosure.hidden-up-to:7}") int hiddenUpTo) {
    return Disclosure.hidingUpTo(hiddenUpTo);
  }

  /// Freezes on the commissioning account.
  @Bean
  ReleaseCalendar releaseCalendar(
      Marginals marginals,
      Releases releases,
      Disclosure rule,
      @Qualifier("commissioning") UnitOfWork unit,
      Clock clock) {
    return new ReleaseCalendar(marginals, releases, rule, unit, clock);
  }

  /// Reads and audits on the commissioning account.
  @Bean
  NeedsService needsService(
      Marginals marginals,
      Releases releases,
      @Qualifier("commissioning") AuditTrail trail,
      @Qualifier("commissioning") UnitOfWork unit,
      Disclosure rule,
      Clock clock) {
    return new NeedsService(marginals, releases, new NeedsCsv(), rule, trail, unit, clock);
  }

  /// Reads and audits on the commissioning account.
  @Bean
  IndicatorService indicatorService(
      Marginals marginals,
      Releases releases,
      Disclosure rule,
      @Qualifier("commissioning") AuditTrail trail,
      @Qualifier("commissioning") UnitOfWork unit,
      Clock clock) {
    return new IndicatorService(
        marginals,
        releases,
        rule,
        IndicatorFramework.shipped(),
        new IndicatorCsv(),
        trail,
        unit,
        clock);
  }

  /// Runs in the relay's transaction, on the health account.
  @Bean
  NeedsFeed needsFeed(PeopleOnRecord people, MarginalCounts counts) {
    return new NeedsFeed(people, counts);
  }

  /// Reads and counts on the health account.
  @Bean
  NightlyCount nightlyCount(PeopleOnRecord people, NeedsFeed feed, UnitOfWork unit, Clock clock) {
    return new NightlyCount(people, feed, unit, clock);
  }
}
