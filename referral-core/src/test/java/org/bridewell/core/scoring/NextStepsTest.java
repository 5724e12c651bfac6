package org.bridewell.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.scoring.AlcoholFixture.AUDIT;
import static org.bridewell.core.scoring.AlcoholFixture.score;

import java.util.Arrays;
import java.util.List;
import org.bridewell.core.instrument.Action;
import org.bridewell.core.instrument.Circumstances;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// HZ-13: a dependent drinker must not be led to stop suddenly.
class NextStepsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,1,1,0,0,0,0,0,0,0 | FEEDBACK | 3
          4,4,0,0,0,0,0,0,0,0 | BRIEF_ADVICE | 8
          4,4,0,0,0,0,0,0,4,0 | BRIEF_ADVICE CONSIDER_NEXT_LEVEL | 12, injury in the last year
          4,4,4,0,0,0,4,3,0,0 | BRIEF_ADVICE EXTENDED_INTERVENTION | 19
          4,4,4,0,0,0,4,4,0,0 | SPECIALIST_REFERRAL WITHDRAWAL_CHECK | 20
          4,4,0,2,0,0,0,0,0,0 | CONSIDER_NEXT_LEVEL WITHDRAWAL_CHECK | 10, a sign of dependence
          1,1,1,2,2,0,0,0,0,0 | CONSIDER_NEXT_LEVEL SPECIALIST_REFERRAL WITHDRAWAL_CHECK | 7, two signs
          4,4,4,1,1,1,2,0,R,R | WITHDRAWAL_CHECK | 17 to 25
          4,4,4,0,0,0,3,0,R,0 | NONE | 15 to 19, band open
          4,4,0,0,0,0,0,0,0,R | BRIEF_ADVICE | 8 to 12, band certain
          4,4,4,4,4,R,0,0,0,0 | CONSIDER_NEXT_LEVEL SPECIALIST_REFERRAL WITHDRAWAL_CHECK | 20 to 24
          -,-,-,-,-,-,-,-,-,- | WITHDRAWAL_CHECK | nothing known, 0 to 40
          """)
  void offersNoAdviceToCutDownWhereWithdrawalIsToBeChecked(
      String answers, String actions, String because) {
    var expected =
        actions.equals("NONE")
            ? List.<Action>of()
            : Arrays.stream(actions.split(" ")).map(Action::valueOf).toList();

    assertThat(NextSteps.of(score(AUDIT, answers)))
        .as(because)
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void offersNothingWhereTheInstrumentDoesNotApply() {
    var result =
        Scorer.score(
            AUDIT, AlcoholFixture.responses(AUDIT, "4,4,4,4,4,4,4,4,4,4"), Circumstances.aged(15));

    assertThat(NextSteps.of(result)).isEmpty();
  }
}
