package org.bridewell.db.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.custody.CareClock;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.SomebodyHeld;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.NarrowAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// One clock runs for a thing, the strictest that was asked for, until somebody ends it.
class CareClocksIT {
  private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");
  private static final Duration HALF_HOUR = Duration.ofMinutes(30);
  private static final Duration QUARTER = Duration.ofMinutes(15);

  private final UnitOfWork unit = TestDatabase.unit(NarrowAccount.HEALTH);
  private final JooqCareClocks clocks = new JooqCareClocks(TestDatabase.dsl(NarrowAccount.HEALTH));
  private SomebodyHeld held;

  @BeforeEach
  void somebody() throws Exception {
    held = SomebodyHeld.add();
  }

  @Test
  void aSecondStartMakesItStricterAndNeverMilder() {
    start(rousing(HALF_HOUR, "INTOXICATED", AT));
    start(rousing(QUARTER, "SWALLOWED", AT.plusSeconds(60)));
    start(rousing(HALF_HOUR, "DROWSY", AT.plusSeconds(120)));

    assertThat(running().every()).contains(QUARTER);
    assertThat(running().reason()).isEqualTo("SWALLOWED");
    assertThat(running().dueAt()).isEqualTo(AT.plusSeconds(60).plus(QUARTER));
  }

  @Test
  void isDueAgainOneIntervalAfterItWasDone() {
    start(rousing(HALF_HOUR, "INTOXICATED", AT));
    var done = AT.plusSeconds(600);
    unit.execute(() -> clocks.done(held.detention(), ClockKind.ROUSING, "", held.nurse(), done));

    assertThat(running().doneAt()).contains(done);
    assertThat(running().dueAt()).isEqualTo(done.plus(HALF_HOUR));
  }

  @Test
  void endsWhenItWasDueOnceAndDoneOrWhenSomebodyEndsIt() {
    start(
        CareClock.once(
            held.detention(), ClockKind.TASK, "GP", AT.plusSeconds(9), "ASKED", held.nurse(), AT));
    start(rousing(HALF_HOUR, "INTOXICATED", AT));
    unit.execute(() -> clocks.done(held.detention(), ClockKind.TASK, "GP", held.nurse(), AT));
    unit.execute(
        () -> clocks.end(held.detention(), ClockKind.ROUSING, "", held.nurse(), AT, "DIRECTION"));

    assertThat(unit.run(() -> clocks.running(held.detention()))).isEmpty();

    start(rousing(HALF_HOUR, "AGAIN", AT.plusSeconds(1)));
    assertThat(running().reason()).isEqualTo("AGAIN");
  }

  @Test
  void rousingIsNeverRarerThanHalfAnHour() {
    assertThatThrownBy(() -> start(rousing(Duration.ofMinutes(31), "INTOXICATED", AT)))
        .isInstanceOf(RuntimeException.class);
    assertThat(unit.run(() -> clocks.running(held.detention()))).isEmpty();
  }

  private CareClock rousing(Duration every, String reason, Instant at) {
    return CareClock.repeating(
        held.detention(), ClockKind.ROUSING, "", every, reason, held.nurse(), at);
  }

  private void start(CareClock clock) {
    unit.execute(() -> clocks.start(clock));
  }

  private CareClock running() {
    Optional<CareClock> found =
        unit.run(() -> clocks.running(held.detention(), ClockKind.ROUSING, ""));
    return found.orElseThrow();
  }
}
