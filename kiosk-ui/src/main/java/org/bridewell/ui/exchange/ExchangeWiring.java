package org.bridewell.ui.exchange;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bridewell.core.exchange.EventConsumer;
import org.bridewell.core.exchange.Outbox;
import org.bridewell.core.exchange.Relay;
import org.bridewell.core.exchange.RelayFailures;
import org.bridewell.core.nominal.NominalFeed;
import org.bridewell.core.nominal.NominalPathways;
import org.bridewell.core.nominal.PathwayTruth;
import org.bridewell.core.partner.Courier;
import org.bridewell.core.referral.Team;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.ui.kit.WallClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExchangeWiring {
  private static final Logger LOG = LoggerFactory.getLogger(ExchangeWiring.class);
  private static final Duration IDLE = Duration.ofMillis(250);
  private static final int COURIERS = 4;
  private static final Duration SWEEP = Duration.ofMinutes(1);

  @Bean
  NominalFeed nominalFeed(PathwayTruth truth, NominalPathways pathways, Clock clock) {
    return new NominalFeed(truth, pathways, clock, WallClock.ZONE);
  }

  @Bean
  Relay relay(Outbox outbox, List<EventConsumer> consumers, UnitOfWork health, Clock clock) {
    return new Relay("relay-" + UUID.randomUUID(), outbox, consumers, health, clock, logged());
  }

  @Bean
  BackgroundLoop relayLoop(Relay relay) {
    return new BackgroundLoop("relay", () -> relay.runOnce() > 0 ? Duration.ZERO : IDLE);
  }

  /// Several at once, so that a partner that answers slowly does not hold up the others.
  @Bean
  BackgroundLoop courierLoop(Courier courier) {
    return new BackgroundLoop("courier", COURIERS, () -> courier.runOnce() ? Duration.ZERO : IDLE);
  }

  @Bean
  BackgroundLoop sharingSweep(NominalFeed feed, UnitOfWork health) {
    return new BackgroundLoop(
        "sharing-sweep",
        () -> {
          feed.sweep(health);
          return SWEEP;
        });
  }

  /// A due time that was missed is before the team lead within a minute.
  @Bean
  BackgroundLoop missedTimes(Team team, UnitOfWork health, Clock clock) {
    return new BackgroundLoop(
        "missed-times",
        () -> {
          health.execute(() -> team.escalate(clock.instant()));
          return SWEEP;
        });
  }

  private static RelayFailures logged() {
    return (consumer, event, why) ->
        LOG.warn(
            "{} could not apply {} {}: {}",
            consumer,
            event.kind(),
            event.id().value(),
            why.getClass().getName());
  }
}
