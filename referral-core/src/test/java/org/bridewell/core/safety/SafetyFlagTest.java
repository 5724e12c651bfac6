package org.bridewell.core.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
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
    "SELF_HARM_NOW, CLINICIAN, CLINICIAN, CLINICIAN",
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

  @Test
  void everyFlagIsInTheTableAbove() {
    assertThat(SafetyFlag.asked()).hasSize(8);
  }
}
