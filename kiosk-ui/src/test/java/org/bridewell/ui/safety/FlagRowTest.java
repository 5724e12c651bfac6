package org.bridewell.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.bridewell.core.safety.AlertLevel;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.SafetyReply;
import org.junit.jupiter.api.Test;

class FlagRowTest {
  private final FlagRow row = new FlagRow(SafetyFlag.HEAD_INJURY, (_, _) -> {});

  @Test
  void nothingIsAnsweredBeforehand() {
    assertThat(row.isAnswered()).isFalse();
  }

  @Test
  void anAnswerThatWasNotSavedIsTakenBackAndSaysSoUntilItIs() {
    row.notSaved();
    row.nothingTold();
    assertThat(row.isAnswered()).isFalse();
    assertThat(words()).contains("Not saved");
    row.saved(SafetyReply.NO);
    row.nothingTold();
    assertThat(row.isAnswered()).isTrue();
    assertThat(words()).doesNotContain("Not saved");
  }

  @Test
  void aLaterNoSaysThatTheAlertStands() {
    row.saved(SafetyReply.YES);
    row.told(AlertLevel.CLINICIAN, "Alert since 14:05, not seen yet.");
    assertThat(words()).doesNotContain("stands");
    row.saved(SafetyReply.NO);
    row.told(AlertLevel.CLINICIAN, "Alert since 14:05, not seen yet.");
    assertThat(words()).contains("The alert stands.");
  }

  private String words() {
    return row.getElement().getTextRecursively();
  }
}
