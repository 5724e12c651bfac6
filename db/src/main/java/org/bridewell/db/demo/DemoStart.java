package org.bridewell.db.demo;

import java.time.Clock;
import org.bridewell.core.audit.AuditWriter;
import org.bridewell.core.audit.Sealer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Loads the demo partnership on the first start, before anything is served: only where
/// `bridewell.demo` is set, and never in production.
@Component
class DemoStart implements SmartLifecycle {
  /// Before the web server and whatever works in the background.
  private static final int FIRST = Integer.MIN_VALUE;

  private final Environment environment;
  private final ObjectProvider<Clock> clock;
  private final ObjectProvider<AuditWriter> writer;
  private final ObjectProvider<Sealer> sealer;
  private volatile boolean running;

  DemoStart(
      Environment environment,
      ObjectProvider<Clock> clock,
      ObjectProvider<AuditWriter> writer,
      ObjectProvider<Sealer> sealer) {
    this.environment = environment;
    this.clock = clock;
    this.writer = writer;
    this.sealer = sealer;
  }

  @Override
  public boolean isAutoStartup() {
    return flag("bridewell.demo") && !flag("bridewell.production");
  }

  @Override
  public int getPhase() {
    return FIRST;
  }

  @Override
  public void start() {
    running = true;
    var demo =
        new DemoData(
            environment.getRequiredProperty("bridewell.db.url"),
            environment.getRequiredProperty("bridewell.db.owner"),
            environment.getRequiredProperty("bridewell.db.owner-password"),
            writer.getObject(),
            clock.getObject());
    if (demo.loadIfEmpty()) {
      sealer.ifAvailable(Sealer::sealAll);
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

  private boolean flag(String name) {
    return environment.getProperty(name, Boolean.class, false);
  }
}
