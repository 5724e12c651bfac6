package org.bridewell.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.bridewell.core.safety.AlertAction;
import org.bridewell.core.safety.AlertLevel;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.SafetyReply;
import org.bridewell.ui.kit.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SafetyWordsTest {
  private static final Texts TEXTS = Texts.of("safety");

  static Stream<String> keys() {
    return Stream.of(
            of("flag.%s", SafetyFlag.asked().toArray(SafetyFlag[]::new)),
            of("flag.%s.help", SafetyFlag.asked().toArray(SafetyFlag[]::new)),
            of("flag.%s.short", SafetyFlag.values()),
            of("reply.%s", SafetyReply.values()),
            of("action.%s", AlertAction.values()),
            of("legend.%s", AlertLevel.values()),
            of("panel.%s", AlertLevel.values()),
            of("panel.%s.do", AlertLevel.values()),
            of("desk.%s.do", AlertLevel.values()))
        .flatMap(each -> each);
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyCaseHasItsWords(String key) {
    assertThat(TEXTS.get(key)).isNotBlank();
  }

  @Test
  void theFirstStepOfAnEmergencyAsksForHelpACallSomebodyWhoStaysAndTheDefibrillator() {
    assertThat(TEXTS.get("panel.CALL_999.do"))
        .containsSubsequence("Shout", "calls 999", "stays", "defibrillator");
  }

  private static Stream<String> of(String shape, Enum<?>[] values) {
    return Arrays.stream(values).map(value -> shape.formatted(value));
  }
}
