package org.bridewell.ui.commissioning;

import java.util.concurrent.TimeUnit;
import org.bridewell.core.commissioning.ReleaseCalendar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks every ten minutes whether a month is to be released. Where that fails, the next look tries
/// again, and until then the month shows as not released.
@Component
class FreezeWhatIsDue {
  private static final Logger LOG = LoggerFactory.getLogger(FreezeWhatIsDue.class);
  private final ReleaseCalendar calendar;

  FreezeWhatIsDue(ReleaseCalendar calendar) {
    this.calendar = calendar;
  }

  @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.MINUTES)
  void look() {
    try {
      calendar.freezeDue().forEach(month -> LOG.info("Released the needs of {}", month));
    } catch (RuntimeException failed) {
      // the class says enough, and a database's message could say too much
      LOG.warn("No month could be released now: {}", failed.getClass().getName());
    }
  }
}
