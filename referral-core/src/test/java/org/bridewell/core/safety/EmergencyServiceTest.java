package org.bridewell.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bridewell.core.custody.CustodyFixture.BRADFORD;
import static org.bridewell.core.custody.CustodyFixture.LEEDS;
import static org.bridewell.core.custody.CustodyFixture.NOW;
import static org.bridewell.core.custody.CustodyFixture.NURSE;

import java.time.Duration;
import org.bridewell.core.access.FakeAccounts;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.custody.CustodyFixture;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.safety.Emergencies.Mistake;
import org.bridewell.core.safety.Emergencies.Stamped;
import org.bridewell.core.safety.Emergencies.Stay;
import org.bridewell.core.safety.Emergencies.Told;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.junit.jupiter.api.Test;

class EmergencyServiceTest {
  private static final Actor OFFICER = CustodyFixture.actor("Morgan Example", Role.OFFICER, LEEDS);
  private static final Actor ELSEWHERE =
      CustodyFixture.actor("Robin Example", Role.OFFICER, BRADFORD);

  private final CustodyFixture.Held detentions = new CustodyFixture.Held();
  private final CustodyFixture.Changes changes = new CustodyFixture.Changes();
  private final CustodyFixture.Trail trail = new CustodyFixture.Trail();
  private final CustodyFixture.Clocks clocks = new CustodyFixture.Clocks();
  private final FakeSafety safety = new FakeSafety(detentions);
  private final FakeAccounts accounts = new FakeAccounts();
  private final PassingClock clock = new PassingClock(NOW);
  private final Alerting alerting = new Alerting(safety, changes, trail);
  private final SafetyFakes.InMemoryEmergencies emergencies = new SafetyFakes.InMemoryEmergencies();
  private final HospitalReturn hospital =
      new HospitalReturn(
          emergencies, safety, alerting, new Reopening(safety, clocks, alerting), trail);
  private final EmergencyService service =
      new EmergencyService(
          new CustodyFixture.Direct(),
          detentions,
          emergencies,
          safety,
          accounts,
          alerting,
          hospital,
          changes,
          trail,
          clock);
  private final Detention held = detentions.add(CustodyFixture.held(LEEDS, "7", "Sample", NOW));

  EmergencyServiceTest() {
    accounts.add(OFFICER, "2580");
    accounts.add(ELSEWHERE, "2580");
  }

  @Test
  void theButtonAlertsOnceWhileItWaitsAndAgainAfterwards() {
    service.raise(held.id(), NURSE);
    service.raise(held.id(), NURSE);
    assertThat(safety.alerts(held.id())).singleElement().returns(AlertLevel.CALL_999, Alert::level);
    seen(safety.alerts(held.id()).getFirst());
    clock.pass(Duration.ofMinutes(5));
    service.raise(held.id(), NURSE);
    assertThat(safety.alerts(held.id())).filteredOn(Alert::isOpen).hasSize(1);
  }

  @Test
  void stampsWithTheServersTimeAndOnceHoweverOftenItIsTapped() {
    clock.pass(Duration.ofSeconds(48));
    var id = AnswerId.next();
    service.stamp(held.id(), EmergencyMoment.CALLED_999, id, NURSE);
    service.stamp(held.id(), EmergencyMoment.CALLED_999, id, NURSE);
    assertThat(state().moments())
        .containsExactly(
            new Stamped(
                id, held.id(), EmergencyMoment.CALLED_999, NURSE.id(), NOW.plusSeconds(48)));
  }

  @Test
  void aMistakeLeavesTheOfficersAlertWithReasonAndName() {
    service.raise(held.id(), NURSE);
    var alert = safety.alerts(held.id()).getFirst();
    service.mistaken(held.id(), " wrong button ", NURSE);
    assertThat(safety.open(LEEDS)).hasSize(1);
    assertThat(state().mistakes())
        .containsExactly(new Mistake(alert.id(), "wrong button", NURSE.id(), NOW));
    assertThat(trail.actions()).contains(AuditAction.ALERT_CALLED_MISTAKE);
  }

  @Test
  void aMistakeNeedsAReason() {
    service.raise(held.id(), NURSE);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> service.mistaken(held.id(), "  ", NURSE))
        .returns("mistake.reason-missing", Refusal::code);
    assertThat(state().mistakes()).isEmpty();
  }

  @Test
  void whoStaysIsOnTheRecordAndTheAlertIsStillNotSeen() {
    service.raise(held.id(), NURSE);
    service.stays(held.id(), NURSE.id(), AnswerId.next(), NURSE);
    service.stays(held.id(), OFFICER.id(), AnswerId.next(), NURSE);
    assertThat(state().stay()).get().returns(OFFICER.id(), Stay::who);
    assertThat(state().alerts()).allMatch(Alert::isOpen);
    assertThatExceptionOfType(OutOfScope.class)
        .isThrownBy(() -> service.stays(held.id(), ELSEWHERE.id(), AnswerId.next(), NURSE));
  }

  @Test
  void toldAloudIsKeptAndTheAlertIsStillNotSeen() {
    service.raise(held.id(), NURSE);
    service.toldAloud(held.id(), OFFICER.id(), NURSE);
    assertThat(state().told()).singleElement().returns(OFFICER.id(), Told::to);
    assertThat(safety.open(LEEDS)).hasSize(1);
    assertThatExceptionOfType(OutOfScope.class)
        .isThrownBy(() -> service.toldAloud(held.id(), ELSEWHERE.id(), NURSE));
  }

  @Test
  void aReturnFromHospitalWithoutClearanceIsAFreshPageAndThe999Again() {
    swallowed();
    clock.pass(Duration.ofHours(2));
    service.backFromHospital(held.id(), NURSE);
    assertThat(safety.answers(held.id())).isEmpty();
    assertThat(safety.alerts(held.id()))
        .filteredOn(Alert::isOpen)
        .singleElement()
        .returns(AlertLevel.CALL_999, Alert::level);
    assertThat(state().isSwallowedStanding()).isTrue();
    assertThat(clocks.running(held.id(), ClockKind.ROUSING, "")).isPresent();
    assertThat(clocks.running(held.id(), ClockKind.OBSERVATIONS, "")).isPresent();
  }

  @Test
  void onlyARecordedClearanceClearsAndTheFreshPageIsAskedAllTheSame() {
    swallowed();
    clock.pass(Duration.ofHours(2));
    service.cleared(held.id(), "LGI", "Dr Sample", clock.instant(), AnswerId.next(), NURSE);
    assertThat(state().isSwallowedStanding()).isFalse();
    assertThat(safety.answers(held.id())).isEmpty();
    assertThat(safety.alerts(held.id())).noneMatch(Alert::isOpen);
  }

  @Test
  void aNewSuspicionAfterAClearanceStands() {
    swallowed();
    clock.pass(Duration.ofHours(2));
    service.cleared(held.id(), "LGI", "Dr Sample", clock.instant(), AnswerId.next(), NURSE);
    clock.pass(Duration.ofMinutes(10));
    alerting.raise(
        held,
        SafetyFlag.SWALLOWED_OR_HIDDEN_DRUGS,
        AlertLevel.CALL_999,
        "AGAIN",
        NURSE,
        clock.instant());
    assertThat(state().isSwallowedStanding()).isTrue();
  }

  @Test
  void aClearanceNeedsHospitalNameAndATimeThatHasCome() {
    refuses("", "Dr Sample", 0, "clearance.missing");
    refuses("LGI", " ", 0, "clearance.missing");
    refuses("LGI", "Dr Sample", 60, "clearance.in-future");
  }

  private void refuses(String hospital, String by, int seconds, String code) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(
            () ->
                service.cleared(
                    held.id(), hospital, by, NOW.plusSeconds(seconds), AnswerId.next(), NURSE))
        .returns(code, Refusal::code);
  }

  /// Suspected, and seen by an officer.
  private void swallowed() {
    var flag = SafetyFlag.SWALLOWED_OR_HIDDEN_DRUGS;
    safety.keep(
        new SafetyAnswer(AnswerId.next(), held.id(), flag, SafetyReply.YES, NURSE.id(), NOW));
    alerting.raise(held, flag, flag.level(), "", NURSE, NOW);
    seen(safety.alerts(held.id()).getFirst());
  }

  private void seen(Alert alert) {
    safety.seen(alert.id(), OFFICER.id(), AlertAction.AMBULANCE, clock.instant());
  }

  private EmergencyState state() {
    return service.state(held.id(), NURSE);
  }
}
