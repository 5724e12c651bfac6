package org.bridewell.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bridewell.core.custody.CustodyFixture.LEEDS;
import static org.bridewell.core.custody.CustodyFixture.NOW;
import static org.bridewell.core.custody.CustodyFixture.NURSE;
import static org.bridewell.core.custody.CustodyFixture.NURSE_OF_BRADFORD;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.custody.CareClock;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.custody.CustodyFixture;
import org.bridewell.core.safety.SubstanceUse.DoesNotUse;
import org.bridewell.core.safety.SubstanceUse.Use;
import org.bridewell.core.safety.SubstanceUse.Uses;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// HZ-12, with a clock that runs from 0 to 72 hours.
class WithdrawalServiceTest {
  private static final Instant LAST_DRINK = NOW.minus(Duration.ofHours(3));

  private final CustodyFixture.Held detentions = new CustodyFixture.Held();
  private final CustodyFixture.Changes changes = new CustodyFixture.Changes();
  private final CustodyFixture.Trail trail = new CustodyFixture.Trail();
  private final CustodyFixture.Clocks clocks = new CustodyFixture.Clocks();
  private final FakeSafety safety = new FakeSafety(detentions);
  private final PassingClock clock = new PassingClock(NOW);
  private final WithdrawalService service =
      new WithdrawalService(
          new CustodyFixture.Direct(),
          detentions,
          new SafetyFakes.InMemoryWithdrawals(),
          safety,
          clocks,
          new Alerting(safety, changes, trail),
          changes,
          trail,
          clock);
  private final DetentionId person =
      detentions.add(CustodyFixture.held(LEEDS, "7", "Sample", NOW)).id();

  @ParameterizedTest(name = "last {0}, {1}, amount ''{2}'', fits {3}: risk {4}")
  @CsvSource({
    "known, NOW_AND_THEN, 2 pints, NO, false",
    "not known, NOW_AND_THEN, 2 pints, NO, true",
    "known, NOT_KNOWN, 2 pints, NO, true",
    "known, NOW_AND_THEN, '', NO, true",
    "known, NOW_AND_THEN, 2 pints, NOT_KNOWN, true",
    "known, NOW_AND_THEN, 2 pints, YES, true",
    "known, MOST_DAYS, 2 pints, NO, true",
    "known, EVERY_DAY, 2 pints, NO, true"
  })
  void whatIsNotKnownIsARisk(
      String last, UsualUse usual, String amount, PastTrouble trouble, boolean risk) {
    var when = last.equals("known") ? Optional.of(LAST_DRINK) : Optional.<Instant>empty();
    assertThat(new Uses(when, usual, amount, trouble).isRisk()).isEqualTo(risk);
  }

  @ParameterizedTest
  @EnumSource(Substance.class)
  void aRiskOfEachSubstanceAlertsAClinicianAndTheFirstLookIsDueAtOnce(Substance substance) {
    record(substance, Uses.notKnown());
    assertThat(safety.alerts(person))
        .singleElement()
        .returns(SafetyFlag.WITHDRAWAL_RISK, Alert::flag)
        .returns(AlertLevel.CLINICIAN, Alert::level)
        .returns(substance.name(), Alert::detail);
    assertThat(running()).get().returns(NOW, CareClock::dueAt);
  }

  @Test
  void whoeverDoesNotUseRaisesNothing() {
    record(Substance.OPIOIDS, new DoesNotUse());
    assertThat(safety.alerts(person)).isEmpty();
    assertThat(running()).isEmpty();
  }

  @Test
  void aCleanLookAtThreeHoursLeavesTheNextStanding() {
    record(Substance.ALCOHOL, daily(LAST_DRINK));
    look(WithdrawalSign.NONE);
    assertThat(running()).get().returns(NOW.plus(WithdrawalWatch.EVERY), CareClock::dueAt);
  }

  @Test
  void theLooksGoOnUntilSeventyTwoHoursAfterTheLastDrinkHoweverCleanTheyAre() {
    record(Substance.ALCOHOL, daily(LAST_DRINK));
    for (int hours = 3; hours < 72; hours++) {
      look(WithdrawalSign.NONE);
      assertThat(running()).as("at " + hours + " hours").isPresent();
      clock.pass(Duration.ofHours(1));
    }
    look(WithdrawalSign.NONE);
    assertThat(running()).isEmpty();
    assertThat(clocks.ended).hasSize(1);
  }

  @ParameterizedTest(name = "{0} last used at a known time: until release")
  @EnumSource(value = Substance.class, names = "ALCOHOL", mode = EnumSource.Mode.EXCLUDE)
  void onlyAlcoholHasAnEnd(Substance substance) {
    record(Substance.ALCOHOL, daily(LAST_DRINK));
    record(substance, daily(LAST_DRINK));
    clock.pass(Duration.ofHours(100));
    look(WithdrawalSign.NONE);
    assertThat(running()).isPresent();
    assertThat(service.state(person, NURSE).until()).isEmpty();
  }

  @Test
  void aLastDrinkThatIsNotKnownHasNoEnd() {
    record(Substance.ALCOHOL, Uses.notKnown());
    clock.pass(Duration.ofHours(100));
    look(WithdrawalSign.NONE);
    assertThat(running()).isPresent();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "SHAKING_OR_SWEATING, CLINICIAN",
    "CANT_TELL, CLINICIAN",
    "WONT_SAY, CLINICIAN",
    "FIT_OR_SEEING_THINGS, CALL_999"
  })
  void signsAlertEachTimeAndStartTheLooksWithoutAnyKnownRisk(
      WithdrawalSign sign, AlertLevel level) {
    look(sign);
    clock.pass(Duration.ofHours(1));
    look(sign);
    assertThat(safety.alerts(person)).hasSize(2).allMatch(alert -> alert.level() == level);
    assertThat(running()).isPresent();
  }

  @Test
  void signsAfterTheTimeKeepTheLooks() {
    record(Substance.ALCOHOL, daily(LAST_DRINK));
    clock.pass(Duration.ofHours(80));
    look(WithdrawalSign.SHAKING_OR_SWEATING);
    assertThat(running()).isPresent();
  }

  @Test
  void theSafetyQuestionsHaveTheirAnswerOnceEachSubstanceAndTheSignsWereAsked() {
    for (var substance : Substance.values()) {
      record(substance, new DoesNotUse());
      assertThat(safety.answers(person)).isEmpty();
    }
    look(WithdrawalSign.NONE);
    assertThat(safety.answers(person).get(SafetyFlag.WITHDRAWAL_RISK).reply())
        .isEqualTo(SafetyReply.NO);
    record(Substance.GHB_GBL, daily(LAST_DRINK));
    assertThat(safety.answers(person).get(SafetyFlag.WITHDRAWAL_RISK).reply())
        .isEqualTo(SafetyReply.YES);
  }

  @Test
  void aDoubleTapIsOneEntry() {
    var id = AnswerId.next();
    service.record(person, Substance.ALCOHOL, Uses.notKnown(), id, NURSE);
    service.record(person, Substance.ALCOHOL, Uses.notKnown(), id, NURSE);
    assertThat(safety.alerts(person)).hasSize(1);
  }

  @Test
  void refusesALastUseThatHasNotComeAndAnotherSuite() {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> record(Substance.ALCOHOL, daily(NOW.plusSeconds(60))))
        .returns("withdrawal.last-use-in-future", Refusal::code);
    assertThatExceptionOfType(OutOfScope.class)
        .isThrownBy(() -> service.state(person, NURSE_OF_BRADFORD));
  }

  private static Use daily(Instant last) {
    return new Uses(Optional.of(last), UsualUse.EVERY_DAY, "13 units a day", PastTrouble.NO);
  }

  private void record(Substance substance, Use use) {
    service.record(person, substance, use, AnswerId.next(), NURSE);
  }

  private void look(WithdrawalSign sign) {
    service.check(person, sign, AnswerId.next(), NURSE);
  }

  private Optional<CareClock> running() {
    return clocks.running(person, ClockKind.WITHDRAWAL, "");
  }
}
