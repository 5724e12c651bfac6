package org.bridewell.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bridewell.core.safety.AlertAction;
import org.bridewell.core.safety.AlertLevel;
import org.bridewell.core.safety.EmergencyMoment;
import org.bridewell.core.safety.GlucoseReading;
import org.bridewell.core.safety.PastTrouble;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.SafetyPart;
import org.bridewell.core.safety.SafetyReply;
import org.bridewell.core.safety.Substance;
import org.bridewell.core.safety.UsualUse;
import org.bridewell.core.safety.WithdrawalSign;
import org.bridewell.ui.kit.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SafetyWordsTest {
  private static final Texts TEXTS = Texts.of("safety");

  static Stream<String> keys() {
    return Stream.of(
            of("flag.%s", tapped()),
            of("flag.%s.help", tapped()),
            of("title.%s", SafetyPart.values()),
            of("lead.%s", SafetyPart.values()),
            of("part.%s", SafetyPart.values()),
            of("moment.%s", EmergencyMoment.values()),
            of("glucose.%s", GlucoseReading.Finding.values()),
            of("substance.%s", Substance.values()),
            of("substance.%s.also", Substance.values()),
            of("usual.%s", UsualUse.values()),
            of("trouble.%s", PastTrouble.values()),
            of("sign.%s", WithdrawalSign.values()),
            of("flag.%s.short", SafetyFlag.values()),
            of("reply.%s", SafetyReply.values()),
            of("action.%s", AlertAction.values()),
            of("legend.%s", AlertLevel.values()),
            of("panel.%s", AlertLevel.values()),
            of("panel.%s.do", AlertLevel.values()),
            of("desk.%s.do", AlertLevel.values()),
            of("alarm.%s", AlertLevel.values()))
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

  /// HZ-11 and HZ-21: help, airway, glucose and who gives naloxone, and never to blame drink.
  @Test
  void theStepsNameGlucoseAndWhoMayGiveNaloxone() {
    assertThat(steps())
        .containsSubsequence(
            "Shout for help",
            "defibrillator",
            "airway",
            "breathing",
            "glucose",
            "naloxone",
            "nurse, or an officer trained",
            "4.0 mmol/L",
            "Do not put it down to drink");
  }

  private static String steps() {
    return IntStream.rangeClosed(1, EmergencySteps.STEPS)
        .mapToObj(step -> TEXTS.get("step." + step) + " " + TEXTS.get("step." + step + ".how"))
        .collect(Collectors.joining(" "));
  }

  private static SafetyFlag[] tapped() {
    return Stream.of(SafetyPart.LOOK, SafetyPart.ASK)
        .flatMap(part -> SafetyFlag.asked(part).stream())
        .toArray(SafetyFlag[]::new);
  }

  private static Stream<String> of(String shape, Enum<?>[] values) {
    return Arrays.stream(values).map(value -> shape.formatted(value));
  }
}
