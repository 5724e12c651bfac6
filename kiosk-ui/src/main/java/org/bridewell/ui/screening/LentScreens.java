package org.bridewell.ui.screening;

import java.time.Duration;
import org.bridewell.core.access.Device;
import org.bridewell.core.access.PageKind;
import org.bridewell.core.screening.LendingService;
import org.bridewell.core.screening.TakingBack;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.StoreUnavailable;
import org.bridewell.ui.access.HeldByPerson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// The terminals that persons hold. One that went dark in their hands, a killed browser or a pulled
/// plug, ends by itself as well.
@Component
class LentScreens implements HeldByPerson {
  private static final Logger LOG = LoggerFactory.getLogger(LentScreens.class);

  /// The page locks itself before; whatever a suite has set, none stands longer.
  private static final Duration LONGEST = PageKind.LONGEST.plusSeconds(30);

  private final LendingService lending;
  private final TakingBack takingBack;

  LentScreens(LendingService lending, TakingBack takingBack) {
    this.lending = lending;
    this.takingBack = takingBack;
  }

  @Override
  public boolean isHeld(Device device) {
    return takingBack.isLent(device);
  }

  @Override
  public void touched(Actor person) {
    try {
      lending.touched(person);
    } catch (OutOfScope takenBack) {
      LOG.debug("a screen was touched that was taken back");
    }
  }

  @Override
  public void left(Device device) {
    takingBack.left(device);
  }

  @Scheduled(fixedDelay = 10_000)
  void endWhatWasLeft() {
    try {
      takingBack.endWhatWasLeft(LONGEST);
    } catch (StoreUnavailable lost) {
      LOG.debug("screens that were left are looked for again: {}", lost.getClass());
    }
  }
}
