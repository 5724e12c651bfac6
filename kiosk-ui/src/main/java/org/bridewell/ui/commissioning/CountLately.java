package org.bridewell.ui.commissioning;

import org.bridewell.core.counting.NightlyCount;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Counts the people of the last weeks anew each night. Where that fails, the next night tries
/// again.
@Component
class CountLately {
  private static final Logger LOG = LoggerFactory.getLogger(CountLately.class);
  private final NightlyCount count;

  CountLately(NightlyCount count) {
    this.count = count;
  }

  @Scheduled(cron = "0 30 3 * * *", zone = "Europe/London")
  void count() {
    try {
      LOG.info("Counted {} people of the last weeks anew", count.run());
    } catch (RuntimeException failed) {
      // the class says enough, and a database's message could say too much
      LOG.warn("The people of the last weeks were not counted: {}", failed.getClass().getName());
    }
  }
}
