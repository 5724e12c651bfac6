package org.bridewell.core.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.custody.CustodyFixture.LEEDS;
import static org.bridewell.core.custody.CustodyFixture.NOW;
import static org.bridewell.core.custody.CustodyFixture.NURSE;

import java.time.Duration;
import org.bridewell.core.audit.AuditAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whoever is intoxicated, drowsy or may have swallowed something is roused (HZ-03).
class RousingTest {
  private final CustodyFixture.Clocks clocks = new CustodyFixture.Clocks();
  private final CustodyFixture.Changes changes = new CustodyFixture.Changes();
  private final CustodyFixture.Trail trail = new CustodyFixture.Trail();
  private final Rousing rousing = new Rousing(clocks, changes, trail);
  private final Detention held = CustodyFixture.held(LEEDS, "7", "Sample", NOW);

  @ParameterizedTest
  @EnumSource(Rousing.Cause.class)
  void everyCauseStartsAClockOfThirtyMinutes(Rousing.Cause cause) {
    rousing.start(held, cause, NURSE, NOW);

    var clock = clocks.running(held.id(), ClockKind.ROUSING, "").orElseThrow();
    assertThat(clock.every()).contains(Duration.ofMinutes(30));
    assertThat(clock.dueAt()).isEqualTo(NOW.plusSeconds(1800));
    assertThat(clock.reason()).isEqualTo(cause.name());
    assertThat(changes.told).containsExactly(LEEDS);
    assertThat(trail.actions()).containsExactly(AuditAction.CLOCK_STARTED);
  }

  @Test
  void aSecondCausePutsNothingOff() {
    rousing.start(held, Rousing.Cause.INTOXICATED, NURSE, NOW);
    rousing.start(held, Rousing.Cause.SWALLOWED, NURSE, NOW.plusSeconds(1200));

    assertThat(clocks.running(held.id()))
        .singleElement()
        .extracting(CareClock::dueAt)
        .isEqualTo(NOW.plusSeconds(1800));
  }
}
