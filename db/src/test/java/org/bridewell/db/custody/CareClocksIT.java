package org.bridewell.db.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.custody.CareClock;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.RousingGap;
import org.bridewell.db.SomebodyHeld;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.NarrowAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /// HZ-03: the query that looks for somebody who is not roused finds each way to be written down.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT INTO safety_answer (answer_id, detention_id, flag, answer, answered_by_account_id,"
            + " answered_at) VALUES (%1$s, %1$s, 'HARD_TO_WAKE', 'CANT_TELL', %2$s, NOW(6))",
        "INSERT INTO put_off (answer_id, detention_id, reason, try_again_at, recorded_at,"
            + " recorded_by_account_id) VALUES (%1$s, %1$s, 'INTOXICATED', NOW(6) + INTERVAL 1 HOUR,"
            + " NOW(6), %2$s)",
        "INSERT INTO capacity_assessment (detention_id, assessed_at, understands, retains, weighs,"
            + " communicates, assessed_by_account_id) VALUES (%1$s, NOW(6), 1, 1, 0, 1, %2$s)"
      })
  void whoeverIsDrunkWithoutAClockIsFound(String written) throws Exception {
    try (var owner = TestDatabase.owner();
        var sql = owner.createStatement()) {
      sql.execute(
          written.formatted(
              SomebodyHeld.hex(held.detention().value()), SomebodyHeld.hex(held.nurse().value())));
    }
    assertThat(isInTheGap()).isTrue();
    start(rousing(HALF_HOUR, "INTOXICATED", AT));
    assertThat(isInTheGap()).isFalse();
  }

  private boolean isInTheGap() throws Exception {
    var own = held.detention().value().toString().replace("-", "");
    try (var owner = TestDatabase.owner();
        var sql = owner.createStatement();
        var found =
            sql.executeQuery(
                "SELECT COUNT(*) FROM (" + RousingGap.QUERY + ") g WHERE id = '" + own + "'")) {
      return found.next() && found.getInt(1) == 1;
    }
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
