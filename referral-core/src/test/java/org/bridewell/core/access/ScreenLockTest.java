package org.bridewell.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.custody.CustodyFixture.NURSE;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.access.Device.AtTerminal;
import org.bridewell.core.access.ScreenLock.Opened;
import org.bridewell.core.access.ScreenLock.SignInFully;
import org.bridewell.core.access.ScreenLock.Wrong;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.custody.CustodyFixture;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DeviceId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.TerminalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenLockTest {
  private static final String PAGE = "/screening/01920000-0000-7000-8000-000000000000/audit-3";
  private static final Actor OTHER =
      CustodyFixture.actor("Nan Other", Role.NURSE, CustodyFixture.LEEDS);

  private final Device here = device();
  private final CustodyFixture.Trail trail = new CustodyFixture.Trail();
  private final CustodyFixture.Direct unit = new CustodyFixture.Direct();
  private final MovingClock clock = new MovingClock();
  private final FakeAccounts accounts = new FakeAccounts();
  private final Parking parked = new Parking();
  private final ScreenLock lock =
      new ScreenLock(
          unit, parked, new PinCheck(unit, accounts, String::equals, trail), trail, clock);

  @BeforeEach
  void aNurseSignsInFully() {
    accounts.add(NURSE, "2580");
    accounts.add(OTHER, "1379");
    accounts.signedIn(NURSE.id(), clock.instant());
  }

  @Test
  void thePinBringsTheSameNurseBackToTheSamePage() {
    lock.lock(here, PAGE, NURSE);

    assertThat(lock.locked(here)).map(ScreenLock.Locked::pinWorks).contains(true);
    assertThat(lock.unlock(here, "2580")).isEqualTo(new Opened(account(NURSE), PAGE));
    assertThat(lock.locked(here)).as("opened once").isEmpty();
    assertThat(trail.actions())
        .containsExactly(AuditAction.SCREEN_LOCKED, AuditAction.SCREEN_UNLOCKED);
  }

  @Test
  void noOtherTerminalOpensWithIt() {
    lock.lock(here, PAGE, NURSE);

    assertThat(lock.unlock(device(), "2580")).isInstanceOf(SignInFully.class);
  }

  @Test
  void anotherNursesPinIsAWrongOne() {
    lock.lock(here, PAGE, NURSE);

    assertThat(lock.unlock(here, "1379")).isEqualTo(new Wrong(4));
  }

  @Test
  void fiveWrongOnesAskForAFullSignIn() {
    lock.lock(here, PAGE, NURSE);
    for (int left = 4; left > 0; left--) {
      assertThat(lock.unlock(here, "0000")).isEqualTo(new Wrong(left));
    }

    assertThat(lock.unlock(here, "0000")).isInstanceOf(SignInFully.class);
    assertThat(lock.unlock(here, "2580")).isInstanceOf(SignInFully.class);
    assertThat(lock.locked(here)).map(ScreenLock.Locked::pinWorks).contains(false);
    assertThat(lock.afterSignIn(here, NURSE)).as("and that leads back").contains(PAGE);
  }

  @Test
  void aPinWorksForTheShiftOfTheFullSignIn() {
    lock.lock(here, PAGE, NURSE);
    clock.pass(ScreenLock.SHIFT.minusSeconds(1));
    assertThat(lock.locked(here)).map(ScreenLock.Locked::pinWorks).contains(true);

    clock.pass(Duration.ofSeconds(1));
    assertThat(lock.unlock(here, "2580")).isInstanceOf(SignInFully.class);
  }

  @Test
  void whoeverElseSignsInIsNotLedToThePageOfAnother() {
    lock.lock(here, PAGE, NURSE);

    assertThat(lock.afterSignIn(here, OTHER)).isEmpty();
    assertThat(lock.afterSignIn(here, NURSE)).as("it is forgotten").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//elsewhere.example", "https://elsewhere.example", "/a?b", "", "board", "/a/../"})
  void anAddressThatIsNoneOfOursIsNotKept(String address) {
    lock.lock(here, address, NURSE);

    assertThat(lock.unlock(here, "2580")).isEqualTo(new Opened(account(NURSE), "/"));
  }

  private static Device device() {
    return new Device(
        DeviceId.next(), new AtTerminal(TerminalId.next(), CustodyFixture.LEEDS), false);
  }

  private static Account account(Actor actor) {
    return new Account(
        actor.id(), actor.displayName(), actor.displayName(), actor.role(), actor.scope(), false);
  }

  /// Parked pages in memory.
  private final class Parking implements ParkedScreens {
    private final Map<DeviceId, Kept> kept = new HashMap<>();

    private record Kept(AccountId account, String address, Instant at) {}

    @Override
    public void park(DeviceId device, AccountId account, String address, Instant at) {
      kept.put(device, new Kept(account, address, at));
    }

    @Override
    public Optional<Parked> lock(DeviceId device) {
      return Optional.ofNullable(kept.get(device)).map(this::parked);
    }

    private Parked parked(Kept each) {
      var pin = accounts.lockPin(each.account()).orElseThrow();
      return new Parked(
          pin.account(),
          each.address(),
          each.at(),
          Optional.ofNullable(accounts.signedIn.get(each.account())),
          pin.wrong() < PinCheck.WRONG_PINS_ALLOWED);
    }

    @Override
    public void forget(DeviceId device) {
      kept.remove(device);
    }
  }
}
