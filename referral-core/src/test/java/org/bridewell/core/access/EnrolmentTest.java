package org.bridewell.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.bridewell.core.access.Device.AtTerminal;
import org.bridewell.core.access.Device.OfPerson;
import org.bridewell.core.access.SignInService.Refused;
import org.bridewell.core.access.SignInService.Right;
import org.bridewell.core.access.SignInService.UnknownDevice;
import org.bridewell.core.access.SignInService.Where;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.custody.CustodyFixture;
import org.bridewell.core.custody.Suites;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DeviceId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.core.shared.TerminalId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnrolmentTest {
  private static final Actor ADMIN =
      new Actor(AccountId.next(), "Ad Min", Role.ADMIN, new Scope.Area());
  private static final Duration FOR_EVER = PageKind.LONGEST.plusSeconds(1);
  private static final Suites.Terminal TERMINAL =
      new Suites.Terminal(TerminalId.next(), CustodyFixture.LEEDS, "Medical room");
  private static final AtTerminal PLACE = new AtTerminal(TERMINAL.id(), TERMINAL.suite());

  private final CustodyFixture.Direct unit = new CustodyFixture.Direct();
  private final CustodyFixture.Trail trail = new CustodyFixture.Trail();
  private final Random random = new Random(11);
  private final MovingClock clock = new MovingClock();
  private final FakeDevices devices = new FakeDevices(ADMIN);
  private final FakeAccounts accounts = new FakeAccounts();
  private final Map<PageKind, Duration> set = new EnumMap<>(PageKind.class);
  private final LockLimits limits =
      new LockLimits() {
        @Override
        public Map<PageKind, Duration> of(SuiteId suite) {
          return set;
        }

        @Override
        public void set(SuiteId suite, PageKind kind, Duration limit) {
          set.put(kind, limit);
        }
      };
  private final DeviceService service =
      new DeviceService(
          unit,
          devices,
          new OneTerminal(),
          new AccessFixture(),
          limits,
          new Random(7),
          trail,
          clock);

  @Test
  void aCodeMakesOneBrowserTheTerminal() {
    var code = service.codeFor(TERMINAL.id(), ADMIN);

    var made = inProduction().enrol(" " + code.toUpperCase(Locale.ROOT).replace('-', ' '));

    assertThat(made).map(each -> each.device().place()).contains(PLACE);
    assertThat(inProduction().known(made.orElseThrow().key()))
        .contains(made.orElseThrow().device());
    assertThat(devices.byDigest).doesNotContainKey(made.orElseThrow().key());
    assertThat(inProduction().enrol(code)).as("the second time").isEmpty();
    assertThat(trail.actions())
        .containsExactly(AuditAction.DEVICE_CODE_MADE, AuditAction.DEVICE_ENROLLED);
  }

  @Test
  void anOldCodeEnrolsNothing() {
    var code = service.codeFor(TERMINAL.id(), ADMIN);
    clock.pass(DeviceService.CODE_LASTS);

    assertThat(inProduction().enrol(code)).isEmpty();
    assertThat(inProduction().enrol("")).isEmpty();
  }

  @Test
  void aTerminalIsOneBrowser() {
    var first = inProduction().enrol(service.codeFor(TERMINAL.id(), ADMIN)).orElseThrow();
    var second = inProduction().enrol(service.codeFor(TERMINAL.id(), ADMIN)).orElseThrow();

    assertThat(inProduction().known(first.key())).isEmpty();
    assertThat(inProduction().known(second.key())).isPresent();
  }

  @Test
  void theDemosDevicesAreUnknownInProduction() {
    var made = demo().enrolForDemo(PLACE, CustodyFixture.NURSE);

    assertThat(demo().known(made.key())).contains(made.device());
    assertThat(inProduction().known(made.key())).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> inProduction().enrolForDemo(PLACE, CustodyFixture.NURSE));
  }

  @Test
  void inProductionAClinicianSignsInOnAKnownDeviceAlone() {
    accounts.add(CustodyFixture.NURSE, "2580");
    var here = device(PLACE);
    var elsewhere = device(new AtTerminal(TerminalId.next(), new SuiteId("BRADFORD")));
    var own = device(new OfPerson(CustodyFixture.NURSE.id()));
    var others = device(new OfPerson(AccountId.next()));

    assertThat(signIn(Optional.empty())).isInstanceOf(UnknownDevice.class);
    assertThat(signIn(Optional.of(elsewhere))).isInstanceOf(UnknownDevice.class);
    assertThat(signIn(Optional.of(others))).isInstanceOf(UnknownDevice.class);
    assertThat(accounts.signedIn).isEmpty();
    assertThat(signIn(Optional.of(here))).isInstanceOf(Right.class);
    assertThat(signIn(Optional.of(own))).isInstanceOf(Right.class);
    assertThat(accounts.signedIn).containsEntry(CustodyFixture.NURSE.id(), CustodyFixture.NOW);
  }

  @Test
  void aWrongPasswordDoesNotTellWhetherTheDeviceIsKnown() {
    accounts.add(CustodyFixture.NURSE, "2580");

    assertThat(signIns(true).signIn("Priya Example", "wrong", Where.ANYWHERE))
        .isInstanceOf(Refused.class);
  }

  @Test
  void aPageLocksAfterTwoMinutesUnlessTheSuiteSaysOtherwiseWithinReason() {
    service.setLimit(CustodyFixture.LEEDS, PageKind.OBSERVATION, Duration.ofSeconds(600), ADMIN);

    assertThat(service.limits(CustodyFixture.LEEDS, ADMIN))
        .containsEntry(PageKind.USUAL, Duration.ofSeconds(120))
        .containsEntry(PageKind.OBSERVATION, Duration.ofSeconds(600));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> service.setLimit(CustodyFixture.LEEDS, PageKind.USUAL, FOR_EVER, ADMIN))
        .extracting(Refusal::code)
        .isEqualTo("lock.limit");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"ADMIN", "COMMISSIONER", "COUNCILLOR"},
      mode = EnumSource.Mode.EXCLUDE)
  void everyRoleThatReadsAboutPeopleNeedsADevice(Role role) {
    assertThat(Device.neededBy(role)).isTrue();
  }

  private SignInService.Outcome signIn(Optional<Device> device) {
    return signIns(true).signIn("Priya Example", "password", new Where(Optional.empty(), device));
  }

  private SignInService signIns(boolean production) {
    return new SignInService(
        unit, accounts, new OneTerminal(), String::equals, trail, clock, production);
  }

  private static Device device(Device.Place place) {
    return new Device(DeviceId.next(), place, false);
  }

  private Enrolment inProduction() {
    return new Enrolment(unit, devices, random, trail, clock, true);
  }

  private Enrolment demo() {
    return new Enrolment(unit, devices, random, trail, clock, false);
  }

  private static final class OneTerminal extends CustodyFixture.ThreeCells {
    @Override
    public Optional<Terminal> terminal(TerminalId id) {
      return Optional.of(TERMINAL).filter(each -> each.id().equals(id));
    }
  }
}
