package org.bridewell.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.bridewell.core.custody.CustodyFixture.BRADFORD;
import static org.bridewell.core.custody.CustodyFixture.LEEDS;
import static org.bridewell.core.custody.CustodyFixture.NOW;
import static org.bridewell.core.custody.CustodyFixture.NURSE;
import static org.bridewell.core.custody.CustodyFixture.NURSE_OF_BRADFORD;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridewell.core.access.FakeAccounts;
import org.bridewell.core.access.PinCheck;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.custody.CustodyFixture;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.AlertId;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SafetyServiceTest {
  private static final Actor OFFICER = CustodyFixture.actor("Morgan Example", Role.OFFICER, LEEDS);
  private static final Actor OFFICER_OF_BRADFORD =
      CustodyFixture.actor("Robin Example", Role.OFFICER, BRADFORD);
  private static final String PIN = "2580";

  private final CustodyFixture.Held detentions = new CustodyFixture.Held();
  private final CustodyFixture.Changes changes = new CustodyFixture.Changes();
  private final CustodyFixture.Trail trail = new CustodyFixture.Trail();
  private final FakeSafety safety = new FakeSafety(detentions);
  private final FakeAccounts accounts = new FakeAccounts();
  private final CustodyFixture.Direct unit = new CustodyFixture.Direct();
  private final CustodyFixture.Clocks clocks = new CustodyFixture.Clocks();
  private final Alerting alerting = new Alerting(safety, changes, trail);
  private final SafetyService service =
      new SafetyService(
          unit,
          detentions,
          safety,
          accounts,
          new PinCheck(unit, accounts, String::equals, trail),
          changes,
          trail,
          alerting,
          new Reopening(safety, clocks, alerting),
          Clock.fixed(NOW, ZoneOffset.UTC));
  private final DetentionId person =
      detentions.add(CustodyFixture.held(LEEDS, "7", "Sample", NOW)).id();

  SafetyServiceTest() {
    accounts.add(OFFICER, PIN);
    accounts.add(OFFICER_OF_BRADFORD, PIN);
    accounts.add(NURSE, PIN);
  }

  @Test
  void aYesIsSavedAndAlertsTheDeskAtOnce() {
    var at = answer(SafetyFlag.HARD_TO_WAKE, SafetyReply.YES);
    assertThat(at).isEqualTo(NOW);
    assertThat(service.open(OFFICER))
        .singleElement()
        .satisfies(
            open -> {
              assertThat(open.cell()).isEqualTo("7");
              assertThat(open.alert().level()).isEqualTo(AlertLevel.CALL_999);
              assertThat(open.alert().raisedBy()).isEqualTo(NURSE.id());
            });
    assertThat(changes.told).containsExactly(LEEDS);
    assertThat(trail.actions()).contains(AuditAction.SAFETY_ANSWERED, AuditAction.ALERT_RAISED);
  }

  @Test
  void aNoOverAWorryThatThePageHasNotShownIsNotSaved() {
    answer(SafetyFlag.SELF_HARM_NOW, SafetyReply.YES);
    var worry = service.answers(person, NURSE).get(SafetyFlag.SELF_HARM_NOW);
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> answerAsShown(SafetyReply.NO, Optional.empty()))
        .matches(refused -> refused.code().equals("safety.answered-meanwhile"));
    assertThat(service.answers(person, NURSE)).containsEntry(SafetyFlag.SELF_HARM_NOW, worry);

    answerAsShown(SafetyReply.NO, Optional.of(SafetyReply.YES));
    assertThat(service.answers(person, NURSE).get(SafetyFlag.SELF_HARM_NOW).reply())
        .isEqualTo(SafetyReply.NO);
    assertThat(service.open(OFFICER)).hasSize(1);
  }

  @Test
  void aWorryIsKeptWhateverStandsMeanwhile() {
    answer(SafetyFlag.SELF_HARM_NOW, SafetyReply.NO);
    answerAsShown(SafetyReply.CANT_TELL, Optional.empty());
    answerAsShown(SafetyReply.YES, Optional.empty());
    assertThat(service.answers(person, NURSE).get(SafetyFlag.SELF_HARM_NOW).reply())
        .isEqualTo(SafetyReply.YES);
    assertThat(service.open(OFFICER)).hasSize(1);
  }

  private void answerAsShown(SafetyReply reply, Optional<SafetyReply> shown) {
    service.answerAsShown(person, SafetyFlag.SELF_HARM_NOW, reply, AnswerId.next(), shown, NURSE);
  }

  @Test
  void bothOfTwoFlagsReachTheDeskAndTheStricterLeads() {
    answer(SafetyFlag.WITHDRAWAL_RISK, SafetyReply.YES);
    answer(SafetyFlag.SWALLOWED_OR_HIDDEN_DRUGS, SafetyReply.CANT_TELL);
    assertThat(service.open(OFFICER))
        .extracting(open -> open.alert().flag())
        .containsExactly(SafetyFlag.SWALLOWED_OR_HIDDEN_DRUGS, SafetyFlag.WITHDRAWAL_RISK);
  }

  @Test
  void aDoubleTapIsOneAnswer() {
    var id = AnswerId.next();
    service.answer(person, SafetyFlag.HEAD_INJURY, SafetyReply.YES, id, NURSE);
    service.answer(person, SafetyFlag.HEAD_INJURY, SafetyReply.YES, id, NURSE);
    assertThat(safety.kept).hasSize(1);
    assertThat(changes.told).hasSize(1);
  }

  @Test
  void aLaterNoCountsAndTheAlertStands() {
    answer(SafetyFlag.HEAD_INJURY, SafetyReply.YES);
    answer(SafetyFlag.HEAD_INJURY, SafetyReply.NO);
    assertThat(service.answers(person, NURSE).get(SafetyFlag.HEAD_INJURY).reply())
        .isEqualTo(SafetyReply.NO);
    assertThat(service.alerts(person, NURSE)).singleElement().matches(Alert::isOpen);
  }

  @Test
  void aQuestionThatIsAskedAgainAlertsAgain() {
    answer(SafetyFlag.SWALLOWED_OR_HIDDEN_DRUGS, SafetyReply.YES);
    var first = service.alerts(person, NURSE).getFirst();
    service.acknowledge(first, OFFICER.id(), PIN, AlertAction.AMBULANCE, NURSE);
    new Reopening(safety, clocks, alerting)
        .freshPage(detentions.all.get(person), "HOSPITAL", NURSE, NOW);
    answer(SafetyFlag.SWALLOWED_OR_HIDDEN_DRUGS, SafetyReply.YES);
    answer(SafetyFlag.SWALLOWED_OR_HIDDEN_DRUGS, SafetyReply.YES);
    assertThat(service.open(OFFICER)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(SafetyReply.class)
  void aBloodThinnerAsksAboutTheHeadAgainUnlessItIsAClearNo(SafetyReply reply) {
    safety.keep(
        new SafetyAnswer(
            AnswerId.next(),
            person,
            SafetyFlag.HEAD_INJURY,
            SafetyReply.NO,
            NURSE.id(),
            NOW.minusSeconds(1)));
    answer(SafetyFlag.BLOOD_THINNER, reply);
    assertThat(service.answers(person, NURSE).containsKey(SafetyFlag.HEAD_INJURY))
        .isEqualTo(reply == SafetyReply.NO);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void bothOfEveryPairReachTheDeskAndTheStricterLeads(SafetyFlag one, SafetyFlag other) {
    answer(one, SafetyReply.YES);
    answer(other, SafetyReply.YES);
    var open = service.open(OFFICER).stream().map(OpenAlert::alert).toList();
    assertThat(open).extracting(Alert::flag).containsExactlyInAnyOrder(one, other);
    assertThat(open.getFirst().level())
        .isEqualTo(one.level().compareTo(other.level()) < 0 ? one.level() : other.level());
    assertThat(service.answers(person, NURSE)).hasSizeBetween(1, 2);
  }

  static Stream<Arguments> pairs() {
    return SafetyFlag.asked().stream()
        .flatMap(
            one ->
                SafetyFlag.asked().stream()
                    .filter(other -> other != one)
                    .map(other -> Arguments.of(one, other)));
  }

  @Test
  void aClearNoRaisesNothing() {
    answer(SafetyFlag.HEAD_INJURY, SafetyReply.NO);
    assertThat(service.open(OFFICER)).isEmpty();
  }

  @Test
  void theOfficersOwnPinAcknowledgesAndTheTrailNamesTheOfficer() {
    var alert = raised();
    service.acknowledge(alert, OFFICER.id(), PIN, AlertAction.AMBULANCE, NURSE);
    assertThat(service.open(OFFICER)).isEmpty();
    assertThat(service.alerts(person, NURSE).getFirst().seen())
        .contains(new Alert.Seen(OFFICER.id(), NOW, AlertAction.AMBULANCE));
    assertThat(trail.entries)
        .filteredOn(entry -> entry.action() == AuditAction.ALERT_ACKNOWLEDGED)
        .singleElement()
        .returns(OFFICER.id(), entry -> entry.actor().id());
  }

  @ParameterizedTest(name = "{0} with {1}: {2}")
  @CsvSource({
    "officer, 1111, alert.pin-wrong",
    "nurse, 2580, alert.not-an-officer",
    "officer of Bradford, 2580, alert.not-an-officer"
  })
  void anotherPinIsRefusedAndTheAlertStands(String who, String pin, String code) {
    var signer =
        switch (who) {
          case "officer" -> OFFICER;
          case "nurse" -> NURSE;
          default -> OFFICER_OF_BRADFORD;
        };
    var alert = raised();
    refuses(() -> service.acknowledge(alert, signer.id(), pin, AlertAction.NOTED, NURSE), code);
    assertThat(service.open(OFFICER)).hasSize(1);
  }

  @Test
  void whoRaisedItCannotAcknowledgeIt() {
    safety.raise(
        new Alert(
            AlertId.next(),
            person,
            LEEDS,
            SafetyFlag.SELF_HARM_NOW,
            AlertLevel.CLINICIAN,
            OFFICER.id(),
            NOW,
            Optional.empty()));
    var alert = service.alerts(person, NURSE).getFirst();
    refuses(
        () -> service.acknowledge(alert, OFFICER.id(), PIN, AlertAction.NOTED, OFFICER),
        "alert.raised-by-you");
  }

  @Test
  void oneThatBecameStricterSinceItWasShownIsShownAgainFirst() {
    answer(SafetyFlag.HEAD_INJURY, SafetyReply.YES);
    var shown = service.alerts(person, NURSE).getFirst();
    safety.raise(
        new Alert(
            shown.id(),
            person,
            LEEDS,
            shown.flag(),
            AlertLevel.CALL_999,
            NURSE.id(),
            NOW.plusSeconds(1),
            Optional.empty()));
    refuses(
        () -> service.acknowledge(shown, OFFICER.id(), PIN, AlertAction.NOTED, OFFICER),
        "alert.raised-again");
    var now = service.alerts(person, NURSE).getFirst();
    assertThat(now.isOpen()).isTrue();
    service.acknowledge(now, OFFICER.id(), PIN, AlertAction.AMBULANCE, OFFICER);
    assertThat(service.open(OFFICER)).isEmpty();
  }

  @Test
  void saysHowManyTriesAreLeftAndLocksAfterFive() {
    var alert = raised();
    for (int left = 4; left > 0; left--) {
      int expected = left;
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> wrongPin(alert))
          .returns(List.of(expected), Refusal::arguments);
    }
    refuses(() -> wrongPin(alert), "alert.pin-locked");
    refuses(
        () -> service.acknowledge(alert, OFFICER.id(), PIN, AlertAction.NOTED, NURSE),
        "alert.pin-locked");
    assertThat(trail.actions()).contains(AuditAction.PIN_REFUSED);
  }

  @Test
  void acknowledgingTwiceKeepsTheFirst() {
    var alert = raised();
    service.acknowledge(alert, OFFICER.id(), PIN, AlertAction.OBSERVE, OFFICER);
    service.acknowledge(alert, OFFICER.id(), PIN, AlertAction.NOTED, OFFICER);
    assertThat(service.alerts(person, NURSE).getFirst().seen().orElseThrow().action())
        .isEqualTo(AlertAction.OBSERVE);
  }

  @Test
  void anotherSuiteReachesNothing() {
    var alert = raised();
    assertThat(service.open(NURSE_OF_BRADFORD)).isEmpty();
    assertThatExceptionOfType(OutOfScope.class)
        .isThrownBy(() -> service.answers(person, NURSE_OF_BRADFORD));
    assertThatExceptionOfType(OutOfScope.class)
        .isThrownBy(
            () ->
                service.acknowledge(
                    alert, OFFICER_OF_BRADFORD.id(), PIN, AlertAction.NOTED, NURSE_OF_BRADFORD));
  }

  private Instant answer(SafetyFlag flag, SafetyReply reply) {
    return service.answer(person, flag, reply, AnswerId.next(), NURSE);
  }

  private Alert raised() {
    answer(SafetyFlag.HARD_TO_WAKE, SafetyReply.YES);
    return service.alerts(person, NURSE).getFirst();
  }

  private void wrongPin(Alert alert) {
    service.acknowledge(alert, OFFICER.id(), "0000", AlertAction.NOTED, NURSE);
  }

  private static void refuses(Runnable work, String code) {
    assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).returns(code, Refusal::code);
  }
}
