package org.bridewell.ui.audit;

import java.util.concurrent.TimeUnit;
import org.bridewell.core.audit.Sealer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Has the trail sealed each minute. Where that fails, the next minute tries again, and until then
/// the auditor's page shows the entries as not yet sealed.
@Component
class SealEachMinute {
  private static final Logger LOG = LoggerFactory.getLogger(SealEachMinute.class);
  private final Sealer sealer;

  SealEachMinute(Sealer sealer) {
    this.sealer = sealer;
  }

  @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
  void seal() {
    try {
      sealer.sealClosed();
    } catch (RuntimeException failed) {
      // the class says enough, and a database's message could say too much
      LOG.warn("The audit trail was not sealed this minute: {}", failed.getClass().getName());
    }
  }
}
