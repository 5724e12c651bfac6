package org.bridewell.ui.safety;

import org.bridewell.core.safety.Escalator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Has alerts that nobody sees go further. What fails is due again a second later.
@Component
class EscalateEachSecond {
  private static final Logger LOG = LoggerFactory.getLogger(EscalateEachSecond.class);

  private final Escalator escalator;

  EscalateEachSecond(Escalator escalator) {
    this.escalator = escalator;
  }

  @Scheduled(fixedDelay = 1_000)
  void look() {
    try {
      escalator.look();
    } catch (RuntimeException failed) {
      // the class says enough, and a database's message could say too much
      LOG.warn("Alerts could not be taken further now: {}", failed.getClass().getName());
    }
  }
}
