package org.bridewell.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.scoring.AlcoholFixture.AUDIT_C;
import static org.bridewell.core.scoring.AlcoholFixture.score;

import org.bridewell.core.instrument.Totals;
import org.bridewell.core.scoring.ScoreResult.Incomplete;
import org.bridewell.core.scoring.ScoreResult.Scored;
import org.bridewell.core.shared.InstrumentId;
import org.junit.jupiter.api.Test;

/// Every set of answers to AUDIT-C, missing ones included, against a scorer written a second time
/// from the UK form: add up, 5 or more is positive, Never leaves out the other two.
class AuditCExhaustiveTest {

  private static final String[] ANSWERS = {"-", "R", "0", "1", "2", "3", "4"};

  @Test
  void agreesWithASecondScorerOnEveryAnswerSet() {
    int scored = 0;
    int incomplete = 0;
    for (String first : ANSWERS) {
      for (String second : ANSWERS) {
        for (String third : ANSWERS) {
          String answers = String.join(",", first, second, third);
          switch (score(AUDIT_C, answers)) {
            case Scored result -> {
              scored++;
              assertThat(known(first) && known(second, first) && known(third, first))
                  .as(answers)
                  .isTrue();
              int total = lowest(first) + lowest(second) + lowest(third);
              assertThat(result.total()).as(answers).isEqualTo(total);
              assertThat(result.band().code())
                  .as(answers)
                  .isEqualTo(total >= 5 ? "POSITIVE" : "NEGATIVE");
            }
            case Incomplete result -> {
              incomplete++;
              assertThat(known(first) && known(second, first) && known(third, first))
                  .as(answers)
                  .isFalse();
              int low = lowest(first) + lowest(second) + lowest(third);
              int high = highest(first) + highest(second, first) + highest(third, first);
              assertThat(result.totals()).as(answers).contains(new Totals(low, high));
            }
            default -> throw new AssertionError(answers);
          }
        }
      }
    }
    // known first answer other than Never: 4 x 5 x 5; Never: 7 x 7
    assertThat(scored).isEqualTo(149);
    assertThat(incomplete).isEqualTo(343 - 149);
  }

  @Test
  void leadsToAuditFromFivePoints() {
    assertThat(AUDIT_C.nextAfter(AUDIT_C.band(4))).isEmpty();
    assertThat(AUDIT_C.nextAfter(AUDIT_C.band(5))).containsExactly(new InstrumentId("AUDIT"));
  }

  private static boolean known(String answer) {
    return !answer.equals("-") && !answer.equals("R");
  }

  private static boolean known(String answer, String first) {
    return known(answer) || first.equals("0");
  }

  private static int lowest(String answer) {
    return known(answer) ? Integer.parseInt(answer) : 0;
  }

  private static int highest(String answer) {
    return known(answer) ? Integer.parseInt(answer) : 4;
  }

  private static int highest(String answer, String first) {
    return first.equals("0") && !known(answer) ? 0 : highest(answer);
  }
}
