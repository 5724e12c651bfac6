package org.bridewell.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BackgroundLoopTest {
  @Test
  void goesOnAtOnceWhileThereIsWork() throws Exception {
    var steps = new CountDownLatch(1_000);
    var loop =
        new BackgroundLoop(
            "test",
            () -> {
              steps.countDown();
              return Duration.ZERO;
            });

    loop.start();

    assertThat(steps.await(10, TimeUnit.SECONDS)).isTrue();
    loop.stop();
    assertThat(loop.isRunning()).isFalse();
  }

  @Test
  void restsWhenThereIsNoWorkAndDoesNothingAfterStopping() throws Exception {
    var steps = new AtomicInteger();
    var first = new CountDownLatch(1);
    var loop =
        new BackgroundLoop(
            "test",
            () -> {
              steps.incrementAndGet();
              first.countDown();
              return Duration.ofHours(1);
            });
    loop.start();
    assertThat(first.await(10, TimeUnit.SECONDS)).isTrue();

    loop.stop();

    assertThat(steps).hasValue(1);
  }

  @Test
  void aFailureDoesNotEndIt() throws Exception {
    var steps = new CountDownLatch(2);
    var loop =
        new BackgroundLoop(
            "test",
            () -> {
              steps.countDown();
              throw new IllegalStateException("cannot");
            });

    loop.start();

    assertThat(steps.await(10, TimeUnit.SECONDS)).isTrue();
    loop.stop();
  }
}
