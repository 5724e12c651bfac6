package org.bridewell.ui.nominal;

import java.time.Clock;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.nominal.ArrestFeed;
import org.bridewell.core.nominal.ArrestNotices;
import org.bridewell.core.nominal.ArrestService;
import org.bridewell.core.nominal.ConferenceService;
import org.bridewell.core.nominal.Conferences;
import org.bridewell.core.nominal.EngagementService;
import org.bridewell.core.nominal.Engagements;
import org.bridewell.core.nominal.NominalQuery;
import org.bridewell.core.nominal.NominalService;
import org.bridewell.core.nominal.ProsecutorService;
import org.bridewell.core.nominal.StrandService;
import org.bridewell.core.nominal.Strands;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.ui.kit.WallClock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NominalWiring {
  @Bean
  ConferenceService conferenceService(
      Conferences conferences,
      @Qualifier("hub") UnitOfWork hub,
      @Qualifier("hub") AuditTrail trail,
      Clock clock) {
    return new ConferenceService(conferences, hub, trail, clock, WallClock.ZONE);
  }

  @Bean
  ArrestFeed arrestFeed(ArrestFeed.Notices notices) {
    return new ArrestFeed(notices);
  }

  @Bean
  ArrestService arrestService(
      ArrestNotices notices,
      @Qualifier("hub") UnitOfWork hub,
      @Qualifier("hub") AuditTrail trail,
      Clock clock) {
    return new ArrestService(notices, hub, trail, clock);
  }

  @Bean
  ProsecutorService prosecutorService(
      ProsecutorService.Flagged flagged,
      @Qualifier("hub") UnitOfWork hub,
      @Qualifier("hub") AuditTrail trail,
      Clock clock) {
    return new ProsecutorService(flagged, hub, trail, clock, WallClock.ZONE);
  }

  @Bean
  EngagementService engagementService(
      Engagements engagements,
      NominalQuery nominals,
      @Qualifier("hub") UnitOfWork hub,
      @Qualifier("hub") AuditTrail trail,
      Clock clock) {
    return new EngagementService(engagements, nominals, hub, trail, clock, WallClock.ZONE);
  }

  @Bean
  StrandService strandService(
      Strands strands,
      @Qualifier("hub") UnitOfWork hub,
      @Qualifier("hub") AuditTrail trail,
      Clock clock) {
    return new StrandService(strands, hub, trail, clock, WallClock.ZONE);
  }

  @Bean
  NominalService nominalService(
      NominalQuery nominals,
      @Qualifier("hub") UnitOfWork hub,
      @Qualifier("hub") AuditTrail trail,
      Clock clock) {
    return new NominalService(nominals, hub, trail, clock, WallClock.ZONE);
  }
}
