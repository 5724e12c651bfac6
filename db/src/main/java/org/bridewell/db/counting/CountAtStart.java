package org.bridewell.db.counting;

import org.bridewell.core.shared.UnitOfWork;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Counts everybody once where a new version counts otherwise than the one before, before the first
/// event is taken in.
@Component
class CountAtStart implements SmartLifecycle {
  /// After the demo partnership, and before whatever works in the background.
  private static final int SECOND = Integer.MIN_VALUE + 1;

  private static final Logger LOG = LoggerFactory.getLogger(CountAtStart.class);

  private final ObjectProvider<DSLContext> dsl;
  private final ObjectProvider<UnitOfWork> unit;
  private volatile boolean running;

  CountAtStart(ObjectProvider<DSLContext> dsl, ObjectProvider<UnitOfWork> unit) {
    this.dsl = dsl;
    this.unit = unit;
  }

  @Override
  public int getPhase() {
    return SECOND;
  }

  @Override
  public void start() {
    running = true;
    var rollup = new NeedsRollup(dsl.getObject());
    if (unit.getObject().run(rollup::rebuildWhereNothingIsCounted)) {
      LOG.info("Counted everybody on record for the commissioner's reports");
    }
  }

  @Override
  public void stop() {
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
