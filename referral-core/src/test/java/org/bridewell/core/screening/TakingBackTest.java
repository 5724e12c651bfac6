package org.bridewell.core.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.custody.CustodyFixture.LEEDS;
import static org.bridewell.core.custody.CustodyFixture.NOW;
import static org.bridewell.core.custody.CustodyFixture.NURSE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.access.Device;
import org.bridewell.core.access.FakeAccounts;
import org.bridewell.core.access.ParkedScreens;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.custody.CustodyFixture;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.safety.Alert;
import org.bridewell.core.safety.Alerting;
import org.bridewell.core.safety.FakeSafety;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.screening.TakingBack.NotLent;
import org.bridewell.core.screening.TakingBack.Taken;
import org.bridewell.core.screening.TakingBack.Wait;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DeviceId;
import org.bridewell.core.shared.LendId;
import org.bridewell.core.shared.SittingId;
import org.bridewell.core.shared.TerminalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakingBackTest {
  private final Device here =
      new Device(DeviceId.next(), new Device.AtTerminal(TerminalId.next(), LEEDS), false);
  private final CustodyFixture.Trail trail = new CustodyFixture.Trail();
  private final CustodyFixture.Held detentions = new CustodyFixture.Held();
  private final CustodyFixture.Changes changes = new CustodyFixture.Changes();
  private final FakeAccounts accounts = new FakeAccounts();
  private final FakeSafety safety = new FakeSafety(detentions);
  private final Kept lends = new Kept();
  private final Waiting parked = new Waiting();
  private final Detention held =
      detentions.add(CustodyFixture.held(LEEDS, "3", "Madeup", NOW.minusSeconds(600)));

  @BeforeEach
  void thePersonHoldsTheScreen() {
    accounts.add(NURSE, "2580");
    lends.lend(
        new Lend(
            LendId.next(),
            here.id(),
            LEEDS,
            SittingId.next(),
            held.id(),
            "ALCOHOL",
            NURSE.id(),
            NOW,
            NOW,
            0,
            Optional.empty()));
  }

  @Test
  void theNursesPinTakesItBack() {
    var taken = at(5).takeBack(here, "2580");

    assertThat(taken)
        .isInstanceOfSatisfying(
            Taken.class,
            back -> {
              assertThat(back.nurse().id()).isEqualTo(NURSE.id());
              assertThat(back.detention()).isEqualTo(held.id());
              assertThat(back.alerted()).isFalse();
            });
    assertThat(at(6).isLent(here)).isFalse();
    assertThat(at(6).takeBack(here, "2580")).isInstanceOf(NotLent.class);
    assertThat(trail.actions()).containsExactly(AuditAction.SCREEN_TAKEN_BACK);
  }

  @Test
  void aWrongPinDelaysTheTerminalAndNeverLocksTheAccount() {
    for (int second = 0; second < 100_000; second += 1_000) {
      assertThat(at(second).takeBack(here, "0000")).isInstanceOf(Wait.class);
    }

    assertThat(accounts.lockPin(NURSE.id()).orElseThrow().wrong()).isZero();
    assertThat(at(200_000).takeBack(here, "2580")).isInstanceOf(Taken.class);
  }

  @Test
  void noPinIsLookedAtBeforeTheDelayIsOver() {
    assertThat(at(0).takeBack(here, "0000")).isEqualTo(new Wait(NOW.plusSeconds(2)));
    assertThat(at(1).takeBack(here, "2580")).isEqualTo(new Wait(NOW.plusSeconds(2)));
    assertThat(at(2).takeBack(here, "2580")).isInstanceOf(Taken.class);
  }

  @ParameterizedTest(name = "after {0} wrong ones {1} s")
  @CsvSource({"1, 2", "2, 4", "3, 8", "6, 64", "7, 120", "60, 120"})
  void eachWrongPinMakesTheDelayLonger(int wrong, int seconds) {
    assertThat(Lend.waitAfter(wrong)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void anAlertRaisedMeanwhileComesFirst() {
    var person = LendingService.inSuite(lends.lock(here.id()).orElseThrow());
    new Alerting(safety, changes, trail)
        .raise(
            held,
            SafetyFlag.CALLED_FOR_HELP,
            SafetyFlag.CALLED_FOR_HELP.level(),
            "1",
            person,
            NOW.plusSeconds(1));

    assertThat(at(5).takeBack(here, "2580"))
        .isInstanceOfSatisfying(Taken.class, back -> assertThat(back.alerted()).isTrue());
  }

  @Test
  void aScreenThatNobodyTouchesEndsAndTheDeskIsTold() {
    at(300).endWhatWasLeft(Duration.ofSeconds(301));
    assertThat(at(300).isLent(here)).isTrue();

    at(300).endWhatWasLeft(Duration.ofSeconds(299));
    assertThat(at(300).isLent(here)).isFalse();
    assertThat(safety.alerts(held.id()))
        .extracting(Alert::flag)
        .containsExactly(SafetyFlag.SCREEN_LEFT);
    assertThat(changes.told).containsExactly(LEEDS);
    assertThat(parked.at).containsEntry(here.id(), NURSE.id());
  }

  private TakingBack at(long second) {
    return new TakingBack(
        new CustodyFixture.Direct(),
        lends,
        detentions,
        accounts,
        String::equals,
        parked,
        safety,
        new Alerting(safety, changes, trail),
        trail,
        Clock.fixed(NOW.plusSeconds(second), ZoneOffset.UTC));
  }

  /// Who goes back to which terminal.
  private static final class Waiting implements ParkedScreens {
    private final Map<DeviceId, AccountId> at = new HashMap<>();

    @Override
    public void park(DeviceId device, AccountId account, String address, Instant when) {
      at.put(device, account);
    }

    @Override
    public Optional<Parked> lock(DeviceId device) {
      return Optional.empty();
    }

    @Override
    public void forget(DeviceId device) {
      at.remove(device);
    }
  }

  /// Screens in hands of persons, in memory.
  private static final class Kept implements Lends {
    private final List<Lend> open = new ArrayList<>();

    @Override
    public void lend(Lend lend) {
      open.add(lend);
    }

    @Override
    public Optional<Lend> lock(LendId id) {
      return open.stream().filter(lend -> lend.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Lend> lock(DeviceId device) {
      return open.stream().filter(lend -> lend.device().equals(device)).findFirst();
    }

    @Override
    public List<Lend> untouchedSince(Instant before) {
      return open.stream().filter(lend -> lend.touchedAt().isBefore(before)).toList();
    }

    @Override
    public void touched(LendId id, Instant at) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void answered(LendId id, AnswerId answer) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void wrongPin(LendId id, int wrong, Instant until) {
      open.replaceAll(
          lend ->
              new Lend(
                  lend.id(),
                  lend.device(),
                  lend.suite(),
                  lend.sitting(),
                  lend.detention(),
                  lend.section(),
                  lend.by(),
                  lend.lentAt(),
                  lend.touchedAt(),
                  wrong,
                  Optional.of(until)));
    }

    @Override
    public void end(LendId id, Lend.Ended how, Instant at) {
      open.removeIf(lend -> lend.id().equals(id));
    }
  }
}
