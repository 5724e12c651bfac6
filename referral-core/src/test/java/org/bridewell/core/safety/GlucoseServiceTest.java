package org.bridewell.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bridewell.core.custody.CustodyFixture.LEEDS;
import static org.bridewell.core.custody.CustodyFixture.NOW;
import static org.bridewell.core.custody.CustodyFixture.NURSE;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.bridewell.core.custody.CareClock;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.custody.CustodyFixture;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// HZ-11: each trigger asks for a reading, and low, high or none alerts.
class GlucoseServiceTest {
  private final CustodyFixture.Held detentions = new CustodyFixture.Held();
  private final CustodyFixture.Changes changes = new CustodyFixture.Changes();
  private final CustodyFixture.Trail trail = new CustodyFixture.Trail();
  private final CustodyFixture.Clocks clocks = new CustodyFixture.Clocks();
  private final FakeSafety safety = new FakeSafety(detentions);
  private final PassingClock clock = new PassingClock(NOW);
  private final Alerting alerting = new Alerting(safety, changes, trail);
  private final GlucoseService service =
      new GlucoseService(
          new CustodyFixture.Direct(),
          detentions,
          new SafetyFakes.InMemoryGlucoses(),
          safety,
          clocks,
          alerting,
          changes,
          trail,
          clock);
  private final Detention held = detentions.add(CustodyFixture.held(LEEDS, "7", "Sample", NOW));

  @ParameterizedTest(name = "{0} asks for a reading: {1}")
  @CsvSource({
    "HARD_TO_WAKE, true",
    "CANNOT_STAND_OR_BE_UNDERSTOOD, true",
    "SEVERE_AGITATION, true",
    "FITS, true",
    "DIABETES, true",
    "SELF_HARM_NOW, false",
    "PREGNANCY, false"
  })
  void asksWhoeverIsDrowsyConfusedIntoxicatedFittingOrDiabetic(SafetyFlag flag, boolean asked) {
    alerting.raise(held, flag, flag.level(), "", NURSE, NOW);
    assertThat(service.asked(held.id(), NURSE).asked()).isEqualTo(asked);
  }

  @Test
  void asksWhoeverIsRousedForDrink() {
    clocks.start(
        CareClock.repeating(
            held.id(), ClockKind.ROUSING, "", Duration.ofMinutes(30), "X", NURSE.id(), NOW));
    assertThat(service.asked(held.id(), NURSE).isMissing()).isTrue();
  }

  @ParameterizedTest(name = "{0} mmol/L: {1}")
  @CsvSource({"3.9, LOW", "4.0, NORMAL", "14.9, NORMAL", "15.0, HIGH", "0, LOW", ", NOT_TAKEN"})
  void everythingButANormalReadingAlertsAClinician(BigDecimal mmol, String finding) {
    record(Optional.ofNullable(mmol));
    if (finding.equals("NORMAL")) {
      assertThat(safety.alerts(held.id())).isEmpty();
    } else {
      assertThat(safety.alerts(held.id()))
          .singleElement()
          .returns(SafetyFlag.GLUCOSE, Alert::flag)
          .returns(AlertLevel.CLINICIAN, Alert::level)
          .matches(alert -> alert.detail().startsWith(finding));
    }
  }

  @ParameterizedTest(name = "{0}: again in {1} minutes")
  @CsvSource({"3.9, 15", "5.6, 60", ", 15"})
  void isDueAgain(BigDecimal mmol, int minutes) {
    record(Optional.ofNullable(mmol));
    assertThat(clocks.running(held.id(), ClockKind.OBSERVATIONS, FlagClocks.GLUCOSE))
        .get()
        .returns(NOW.plus(Duration.ofMinutes(minutes)), CareClock::dueAt);
  }

  @Test
  void aSecondNormalReadingEndsTheClock() {
    record(Optional.of(new BigDecimal("5.6")));
    clock.pass(Duration.ofHours(1));
    record(Optional.of(new BigDecimal("5.8")));
    assertThat(clocks.running(held.id(), ClockKind.OBSERVATIONS, FlagClocks.GLUCOSE)).isEmpty();
  }

  @Test
  void aReadingFromBeforeAReturnFromHospitalDoesNotCount() {
    alerting.raise(held, SafetyFlag.DIABETES, AlertLevel.OFFICER, "", NURSE, NOW);
    record(Optional.of(new BigDecimal("5.6")));
    assertThat(service.asked(held.id(), NURSE).isMissing()).isFalse();
    clock.pass(Duration.ofHours(1));
    new Reopening(safety, clocks, alerting).freshPage(held, "HOSPITAL", NURSE, clock.instant());
    assertThat(service.asked(held.id(), NURSE).isMissing()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-0.1", "100", "5.55"})
  void refusesOnlyWhatNoMeterShows(String mmol) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> record(Optional.of(new BigDecimal(mmol))))
        .returns("glucose.impossible", Refusal::code);
  }

  private void record(Optional<BigDecimal> mmol) {
    service.record(held.id(), mmol, AnswerId.next(), NURSE);
  }
}
