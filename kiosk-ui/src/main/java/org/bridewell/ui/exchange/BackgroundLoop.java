package org.bridewell.ui.exchange;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Does one step after the other on a virtual thread, from when the application is ready until it
/// ends; a step is always finished, never interrupted.
final class BackgroundLoop implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(BackgroundLoop.class);
  private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);

  private final String name;
  private final Supplier<Duration> step;
  private CountDownLatch stopping = new CountDownLatch(1);
  private @Nullable Thread thread;

  /// @param step does some work and says how long to rest after it
  BackgroundLoop(String name, Supplier<Duration> step) {
    this.name = name;
    this.step = step;
  }

  @Override
  public synchronized void start() {
    stopping = new CountDownLatch(1);
    var end = stopping;
    thread = Thread.ofVirtual().name(name).start(() -> loop(end));
  }

  @Override
  public synchronized void stop() {
    stopping.countDown();
    if (thread != null) {
      try {
        thread.join(Duration.ofSeconds(10));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      thread = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return thread != null;
  }

  private void loop(CountDownLatch end) {
    try {
      while (!end.await(doStep().toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.trace("{} goes on", name);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /// A failure's message may hold data: only its type is logged.
  private Duration doStep() {
    try {
      return step.get();
    } catch (RuntimeException failed) {
      LOG.warn("{} failed with {} and will try again", name, failed.getClass().getName());
      return AFTER_TROUBLE;
    }
  }
}
