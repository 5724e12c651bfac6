package org.bridewell.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.SafetyReply;
import org.junit.jupiter.api.Test;

class TapKeysTest {
  private final TapKeys taps = new TapKeys();

  @Test
  void aRepeatedTapKeepsItsIdUntilItIsSaved() {
    var first = taps.of(SafetyFlag.HEAD_INJURY, SafetyReply.YES);
    assertThat(taps.of(SafetyFlag.HEAD_INJURY, SafetyReply.YES)).isEqualTo(first);
    taps.saved(SafetyFlag.HEAD_INJURY);
    assertThat(taps.of(SafetyFlag.HEAD_INJURY, SafetyReply.YES)).isNotEqualTo(first);
  }

  @Test
  void anotherAnswerAndAnotherFlagAreOtherTaps() {
    var first = taps.of(SafetyFlag.HEAD_INJURY, SafetyReply.YES);
    assertThat(taps.of(SafetyFlag.SELF_HARM_NOW, SafetyReply.YES)).isNotEqualTo(first);
    assertThat(taps.of(SafetyFlag.HEAD_INJURY, SafetyReply.NO)).isNotEqualTo(first);
  }
}
