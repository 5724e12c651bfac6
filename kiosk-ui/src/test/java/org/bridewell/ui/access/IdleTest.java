package org.bridewell.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IdleTest {
  private static final Instant TOUCHED = Instant.parse("2026-11-21T14:03:00Z");
  private static final Idle IDLE = new Idle("/board", TOUCHED, Duration.ofSeconds(120));

  @Test
  void endsAfterThePageShouldHaveLockedItself() {
    assertThat(IDLE.isOver(TOUCHED.plusSeconds(120))).isFalse();
    assertThat(IDLE.isOver(TOUCHED.plusSeconds(135))).isFalse();
    assertThat(IDLE.isOver(TOUCHED.plusSeconds(136))).isTrue();
  }

  @Test
  void aTouchBeginsItAnewAtTheSamePage() {
    var touched = IDLE.touched(TOUCHED.plusSeconds(100));

    assertThat(touched)
        .isEqualTo(new Idle("/board", TOUCHED.plusSeconds(100), Duration.ofSeconds(120)));
  }
}
