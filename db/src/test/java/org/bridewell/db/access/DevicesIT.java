package org.bridewell.db.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.access.Device;
import org.bridewell.core.access.Device.AtTerminal;
import org.bridewell.core.access.Device.OfPerson;
import org.bridewell.core.access.PageKind;
import org.bridewell.core.access.ParkedScreens.Parked;
import org.bridewell.core.access.PinCheck;
import org.bridewell.core.shared.DeviceId;
import org.bridewell.core.shared.TerminalId;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.SomebodyHeld;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.NarrowAccount;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Devices, the codes that enrol them, and what a locked terminal goes back to.
class DevicesIT {
  private static final Instant NOW = Instant.parse("2026-11-21T14:03:00.123456Z");

  private final UnitOfWork unit = TestDatabase.unit(NarrowAccount.HEALTH);
  private final DSLContext dsl = TestDatabase.dsl(NarrowAccount.HEALTH);
  private final JooqDevices devices = new JooqDevices(dsl);
  private final JooqParkedScreens parked = new JooqParkedScreens(dsl);
  private final JooqAccounts accounts = new JooqAccounts(dsl);
  private final JooqLockLimits limits = new JooqLockLimits(dsl);
  private final TerminalId terminal = TerminalId.next();

  private SomebodyHeld held;
  private AtTerminal place;

  @BeforeEach
  void aTerminal() throws Exception {
    held = SomebodyHeld.add();
    place = new AtTerminal(terminal, held.suite());
    owner(
        "INSERT INTO terminal VALUES (%s, '%s', 'Medical room')"
            .formatted(SomebodyHeld.hex(terminal.value()), held.suite().value()));
    owner(
        "UPDATE account SET pin_hash = 'pin' WHERE account_id = "
            + SomebodyHeld.hex(held.nurse().value()));
  }

  @Test
  void aDeviceIsFoundByItsKeyUntilItIsRevoked() {
    var device = add(place, "a");
    var own = add(new OfPerson(held.officer()), "b");

    assertThat(byKey("a")).contains(device);
    assertThat(byKey("b")).contains(own);
    assertThat(unit.run(devices::all).stream().map(each -> each.device()))
        .containsSubsequence(List.of(own))
        .contains(device);
    assertThat(unit.run(() -> devices.revoke(device.id(), held.nurse(), NOW))).isTrue();
    assertThat(unit.run(() -> devices.revoke(device.id(), held.nurse(), NOW))).isFalse();
    assertThat(byKey("a")).isEmpty();
    assertThat(byKey("b")).contains(own);
  }

  @Test
  void aNewDeviceTakesThePlaceOfTheTerminalsOldOne() {
    add(place, "c");
    unit.execute(() -> devices.replace(place, held.nurse(), NOW));

    assertThat(byKey("c")).isEmpty();
  }

  @Test
  void aCodeIsGoodOnceAndInTime() {
    var until = NOW.plus(Duration.ofMinutes(30));
    unit.execute(
        () -> devices.addCode(digest("code"), place, held.nurse(), NOW.minusSeconds(1), until));
    unit.execute(
        () ->
            devices.addCode(digest("late"), new OfPerson(held.nurse()), held.nurse(), NOW, until));

    assertThat(unit.run(() -> devices.use(digest("code"), NOW)))
        .hasValueSatisfying(
            code -> {
              assertThat(code.place()).isEqualTo(place);
              assertThat(code.madeBy().id()).isEqualTo(held.nurse());
            });
    assertThat(unit.run(() -> devices.use(digest("code"), NOW))).isEmpty();
    assertThat(unit.run(() -> devices.use(digest("late"), until))).isEmpty();
    assertThat(unit.run(() -> devices.use(digest("none"), NOW))).isEmpty();
  }

  @Test
  void aLockedTerminalKeepsOnePageAndWhoseItIs() {
    var device = add(place, "d");
    unit.execute(() -> parked.park(device.id(), held.officer(), "/desk", NOW.minusSeconds(9)));
    unit.execute(() -> parked.park(device.id(), held.nurse(), "/board", NOW));
    unit.execute(() -> accounts.signedIn(held.nurse(), NOW.minusSeconds(60)));

    var kept = unit.run(() -> parked.lock(device.id())).orElseThrow();
    assertThat(kept)
        .isEqualTo(
            new Parked(kept.account(), "/board", NOW, Optional.of(NOW.minusSeconds(60)), true));
    assertThat(kept.account().id()).isEqualTo(held.nurse());

    for (int i = 0; i < PinCheck.WRONG_PINS_ALLOWED; i++) {
      unit.execute(() -> accounts.countWrongPin(held.nurse()));
    }
    assertThat(unit.run(() -> parked.lock(device.id())).map(Parked::pin)).contains(false);

    unit.execute(() -> parked.forget(device.id()));
    assertThat(unit.run(() -> parked.lock(device.id()))).isEmpty();
  }

  @Test
  void anAddressThatCouldNameSomebodyIsRefused() {
    var device = add(place, "e");

    assertThatThrownBy(
            () ->
                unit.execute(
                    () -> parked.park(device.id(), held.nurse(), "/board?name=Mo Madeup", NOW)))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void aSuiteSetsItsOwnLimitsWithinReason() {
    unit.execute(() -> limits.set(held.suite(), PageKind.USUAL, Duration.ofSeconds(90)));
    unit.execute(() -> limits.set(held.suite(), PageKind.USUAL, PageKind.SHORTEST));

    assertThat(unit.run(() -> limits.of(held.suite())))
        .containsExactly(Map.entry(PageKind.USUAL, PageKind.SHORTEST));
    var tooLong = PageKind.LONGEST.plusSeconds(1);
    assertThatThrownBy(
            () -> unit.execute(() -> limits.set(held.suite(), PageKind.HAND_OVER, tooLong)))
        .isInstanceOf(DataAccessException.class);
  }

  private Device add(Device.Place at, String key) {
    var device = new Device(DeviceId.next(), at, false);
    unit.execute(() -> devices.add(device, digest(key), NOW));
    return device;
  }

  private Optional<Device> byKey(String key) {
    return unit.run(() -> devices.byKey(digest(key)));
  }

  /// Sixty-four characters of its own for each test.
  private String digest(String key) {
    return (key + "-" + held.tag() + "-" + "0".repeat(64)).substring(0, 64);
  }

  private static void owner(String sql) throws Exception {
    try (var owner = TestDatabase.owner();
        var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
