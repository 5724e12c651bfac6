package org.bridewell.db.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.screening.Lend;
import org.bridewell.core.shared.DeviceId;
import org.bridewell.core.shared.LendId;
import org.bridewell.core.shared.SittingId;
import org.bridewell.core.shared.TerminalId;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.SomebodyHeld;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.NarrowAccount;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A screen is in the hands of one person at a time, until it is taken back or was left.
class LendsIT {
  private static final Instant NOW = Instant.parse("2026-11-21T14:03:00.123456Z");

  private final UnitOfWork unit = TestDatabase.unit(NarrowAccount.HEALTH);
  private final JooqLends lends = new JooqLends(TestDatabase.dsl(NarrowAccount.HEALTH));
  private final DeviceId device = DeviceId.next();
  private final SittingId sitting = SittingId.next();
  private SomebodyHeld held;

  @BeforeEach
  void aSittingAtATerminal() throws Exception {
    held = SomebodyHeld.add();
    var terminal = SomebodyHeld.hex(TerminalId.next().value());
    owner("INSERT INTO terminal VALUES (%s, '%s', 'T')".formatted(terminal, held.suite().value()));
    owner(
        "INSERT INTO device (device_id, terminal_id, key_digest, demo, enrolled_at)"
            + " VALUES (%s, %s, REPEAT('%s', 5), 1, NOW())"
                .formatted(SomebodyHeld.hex(device.value()), terminal, held.tag()));
    owner(
        """
        INSERT INTO sitting (sitting_id, detention_id, suite_id, state, started_by_account_id,
          started_at, version)
        VALUES (%s, %s, '%s', 'OPEN', %s, NOW(), 1)
        """
            .formatted(
                SomebodyHeld.hex(sitting.value()),
                SomebodyHeld.hex(held.detention().value()),
                held.suite().value(),
                SomebodyHeld.hex(held.nurse().value())));
  }

  @Test
  void isFoundByItsIdAndItsDeviceUntilItEnds() {
    var lend = lend();

    assertThat(unit.run(() -> lends.lock(lend.id()))).contains(lend);
    assertThat(unit.run(() -> lends.lock(device))).contains(lend);

    unit.execute(() -> lends.wrongPin(lend.id(), 2, NOW.plusSeconds(4)));
    var delayed = unit.run(() -> lends.lock(device)).orElseThrow();
    assertThat(delayed.wrongPins()).isEqualTo(2);
    assertThat(delayed.nextPinAt()).contains(NOW.plusSeconds(4));

    unit.execute(() -> lends.end(lend.id(), Lend.Ended.TAKEN_BACK, NOW));
    assertThat(unit.run(() -> lends.lock(lend.id()))).isEmpty();
    assertThat(unit.run(() -> lends.lock(device))).isEmpty();
  }

  @Test
  void oneDeviceIsInOnePairOfHands() {
    var first = lend();
    assertThatThrownBy(this::lend).isInstanceOf(DataAccessException.class);

    unit.execute(() -> lends.end(first.id(), Lend.Ended.LEFT, NOW));
    assertThat(unit.run(() -> lends.lock(lend().id()))).isPresent();
  }

  @Test
  void isLeftWhenNobodyTouchedItSince() {
    var lend = lend();
    unit.execute(() -> lends.touched(lend.id(), NOW.plusSeconds(10)));

    assertThat(unit.run(() -> lends.untouchedSince(NOW.plusSeconds(10)))).doesNotContain(lend);
    assertThat(unit.run(() -> lends.untouchedSince(NOW.plusSeconds(11))))
        .extracting(Lend::id)
        .contains(lend.id());
  }

  private Lend lend() {
    var lend =
        new Lend(
            LendId.next(),
            device,
            held.suite(),
            sitting,
            held.detention(),
            "ALCOHOL",
            held.nurse(),
            NOW,
            NOW,
            0,
            Optional.empty());
    unit.execute(() -> lends.lend(lend));
    return lend;
  }

  private static void owner(String sql) throws Exception {
    try (var owner = TestDatabase.owner();
        var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
