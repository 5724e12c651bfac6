package org.bridewell.ui.exchange;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Does one step after the other on virtual threads, from when the application is ready until it
/// ends; a step is always finished, never interrupted.
final class BackgroundLoop implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(BackgroundLoop.class);
  private static final Duration AFTER_TROUBLE = Duration.ofSeconds(2);

  private final String name;
  private final int workers;
  private final Supplier<Duration> step;
  private CountDownLatch stopping = new CountDownLatch(1);
  private List<Thread> threads = List.of();

  /// @param step does some work and says how long to rest after it
  BackgroundLoop(String name, Supplier<Duration> step) {
    this(name, 1, step);
  }

  /// @param workers how many do such steps at once
  BackgroundLoop(String name, int workers, Supplier<Duration> step) {
    this.name = name;
    this.workers = workers;
    this.step = step;
  }

  @Override
  public synchronized void start() {
    stopping = new CountDownLatch(1);
    var end = stopping;
    threads =
        IntStream.rangeClosed(1, workers)
            .mapToObj(i -> Thread.ofVirtual().name(name + "-" + i).start(() -> loop(end)))
            .toList();
  }

  @Override
  public synchronized void stop() {
    stopping.countDown();
    try {
      for (var thread : threads) {
        thread.join(Duration.ofSeconds(10));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    threads = List.of();
  }

  @Override
  public synchronized boolean isRunning() {
    return !threads.isEmpty();
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
