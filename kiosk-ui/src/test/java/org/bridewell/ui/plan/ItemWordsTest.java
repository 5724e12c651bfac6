package org.bridewell.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.bridewell.core.plan.OpenItem;
import org.bridewell.core.plan.OpenItem.Kind;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.ui.kit.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// HZ-13: nobody leaves without the sentence where withdrawal may come, wherever it was found.
class ItemWordsTest {

  @ParameterizedTest
  @EnumSource(names = {"WITHDRAWAL", "WITHDRAWAL_MAY_COME"})
  void whereWithdrawalMayComeItSaysNotToStopSuddenly(Kind kind) {
    saysIt(ItemWords.advice(new OpenItem(kind, "")));
  }

  @Test
  void soDoesTheAlertOfASign() {
    saysIt(ItemWords.advice(new OpenItem(Kind.ALERT, SafetyFlag.WITHDRAWAL_RISK.name())));
    assertThat(ItemWords.advice(new OpenItem(Kind.ALERT, SafetyFlag.HEAD_INJURY.name()))).isEmpty();
  }

  /// On the result, the card, the worker's case and the list of what is open.
  @ParameterizedTest
  @CsvSource({
    "screening, do-not-stop",
    "referral, card.safety",
    "referral, card.safety.call",
    "referral, dependence.do",
    "leaving, advice.WITHDRAWAL"
  })
  void everyTextAboutItSaysWhatToDo(String bundle, String key) {
    assertThat(Texts.of(bundle).get(key))
        .as(key)
        .containsPattern("(?i)stop(ping)? suddenly|call 999")
        .doesNotContainIgnoringCase("cut down");
  }

  private static void saysIt(String advice) {
    assertThat(advice).contains("if you drink every day, do not stop suddenly", "Call 999");
  }
}
