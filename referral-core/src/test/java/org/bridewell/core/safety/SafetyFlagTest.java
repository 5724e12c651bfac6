package org.bridewell.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.custody.CustodyFixture.NOW;
import static org.bridewell.core.custody.CustodyFixture.NURSE;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bridewell.core.custody.CareClock;
import org.bridewell.core.shared.DetentionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SafetyFlagTest {

  @ParameterizedTest(name = "{0}: yes {1}, can''t tell {2}, won''t say {3}")
  @CsvSource({
    "HARD_TO_WAKE, CALL_999, CALL_999, CLINICIAN",
    "CHEST_PAIN_OR_BREATHLESS, CALL_999, CALL_999, CLINICIAN",
    "CANNOT_STAND_OR_BE_UNDERSTOOD, CALL_999, CALL_999, CLINICIAN",
    "SEVERE_AGITATION, CALL_999, CALL_999, CLINICIAN",
    "SWALLOWED_OR_HIDDEN_DRUGS, CALL_999, CALL_999, CLINICIAN",
    "HEAD_INJURY, CLINICIAN, CLINICIAN, CLINICIAN",
    "BLOOD_THINNER, CLINICIAN, CLINICIAN, CLINICIAN",
    "SELF_HARM_NOW, CLINICIAN, CLINICIAN, CLINICIAN",
    "SELF_HARM_EVER, CLINICIAN, CLINICIAN, CLINICIAN",
    "FITS, CLINICIAN, CLINICIAN, CLINICIAN",
    "DIABETES, OFFICER, OFFICER, OFFICER",
    "TIME_CRITICAL_MEDICINES, OFFICER, OFFICER, OFFICER",
    "PREGNANCY, OFFICER, OFFICER, OFFICER",
    "WITHDRAWAL_RISK, CLINICIAN, CLINICIAN, CLINICIAN"
  })
  void everythingButAClearNoRaisesAnAlert(
      SafetyFlag flag, AlertLevel yes, AlertLevel cantTell, AlertLevel wontSay) {
    assertThat(flag.raisedBy(SafetyReply.YES)).contains(yes);
    assertThat(flag.raisedBy(SafetyReply.CANT_TELL)).contains(cantTell);
    assertThat(flag.raisedBy(SafetyReply.WONT_SAY)).contains(wontSay);
  }

  @ParameterizedTest
  @EnumSource(SafetyFlag.class)
  void aClearNoRaisesNone(SafetyFlag flag) {
    assertThat(flag.raisedBy(SafetyReply.NO)).isEqualTo(Optional.empty());
  }

  @ParameterizedTest(name = "{0} starts {1}")
  @CsvSource({
    "HARD_TO_WAKE, ROUSING 30 in 30 + OBSERVATIONS GLUCOSE in 0",
    "CHEST_PAIN_OR_BREATHLESS, OBSERVATIONS in 0",
    "CANNOT_STAND_OR_BE_UNDERSTOOD, ROUSING 30 in 30 + OBSERVATIONS GLUCOSE in 0",
    "SEVERE_AGITATION, OBSERVATIONS in 0",
    "SWALLOWED_OR_HIDDEN_DRUGS, ROUSING 30 in 30",
    "HEAD_INJURY, HEAD_INJURY 30 in 30",
    "BLOOD_THINNER, HEAD_INJURY 30 in 30",
    "SELF_HARM_NOW, ''",
    "SELF_HARM_EVER, ''",
    "FITS, OBSERVATIONS GLUCOSE in 0",
    "DIABETES, OBSERVATIONS GLUCOSE in 0",
    "TIME_CRITICAL_MEDICINES, TASK MEDICINES in 60",
    "PREGNANCY, OBSERVATIONS in 60",
    "WITHDRAWAL_RISK, ''"
  })
  void aFlagStartsItsClocks(SafetyFlag flag, String clocks) {
    var started = FlagClocks.of(flag, DetentionId.next(), NURSE.id(), NOW);
    assertThat(started.stream().map(SafetyFlagTest::words).collect(Collectors.joining(" + ")))
        .isEqualTo(clocks);
  }

  /// Everything of the lowest level has a clock, or it would be an alert that nobody acts on.
  @Test
  void theOfficerIsNeverToldWithoutAClock() {
    assertThat(SafetyFlag.asked())
        .filteredOn(flag -> flag.level() == AlertLevel.OFFICER)
        .isNotEmpty()
        .allSatisfy(
            flag ->
                assertThat(FlagClocks.of(flag, DetentionId.next(), NURSE.id(), NOW)).isNotEmpty());
  }

  @Test
  void everyFlagIsInTheTableAbove() {
    assertThat(SafetyFlag.asked()).hasSize(14);
    assertThat(SafetyFlag.asked(SafetyPart.LOOK)).hasSize(7);
    assertThat(SafetyFlag.asked(SafetyPart.ASK)).hasSize(6);
  }

  private static String words(CareClock clock) {
    var every = clock.every().map(each -> each.toMinutes() + " ").orElse("");
    var about = clock.about().isEmpty() ? "" : clock.about() + " ";
    var in = Duration.between(NOW, clock.dueAt()).toMinutes();
    return clock.kind() + " " + about + every + "in " + in;
  }
}
