package org.bridewell.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.scoring.AlcoholFixture.AUDIT;
import static org.bridewell.core.scoring.AlcoholFixture.AUDIT_C;
import static org.bridewell.core.scoring.AlcoholFixture.item;
import static org.bridewell.core.scoring.AlcoholFixture.responses;

import java.util.Map;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.shared.ItemId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WalkTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -                   | audit-1
          1                   | audit-2
          1,0,1               | audit-4
          0                   | audit-9
          1,0,0               | audit-9
          0,-,-,-,-,-,-,-,0   | audit-10
          R                   | audit-2
          1,0,R               | audit-4
          1,1,U,N             | audit-5
          0,-,-,-,-,-,-,-,0,R | END
          1,1,1,0,0,0,0,0,0,0 | END
          """)
  void saysWhichItemComesNext(String answers, String next) {
    assertThat(
            Walk.next(AUDIT, responses(AUDIT, answers))
                .map(item -> item.id().value())
                .orElse("END"))
        .isEqualTo(next);
  }

  @Test
  void endsAuditCAfterNever() {
    assertThat(Walk.next(AUDIT_C, responses(AUDIT_C, "0"))).isEmpty();
  }

  @Test
  void asksNothingTwiceWhenAuditFollowsAuditC() {
    Map<ItemId, Response> soFar = responses(AUDIT_C, "4,1,0");

    assertThat(Walk.next(AUDIT_C, soFar)).isEmpty();
    assertThat(Walk.next(AUDIT, soFar)).map(Item::id).contains(item(4));
  }

  @Test
  void countsProgressOnTheWayOnly() {
    assertThat(Walk.of(AUDIT, responses(AUDIT, "1,1")).progress())
        .isEqualTo(new Walk.Progress(2, 10));
    assertThat(Walk.of(AUDIT, responses(AUDIT, "0")).progress()).isEqualTo(new Walk.Progress(1, 3));
    assertThat(Walk.of(AUDIT, responses(AUDIT, "1,0,0,-,-,-,-,-,R")).progress())
        .isEqualTo(new Walk.Progress(4, 5));
  }

  @Test
  void namesTheAnswersToWithdrawWhenAnEarlierAnswerChanged() {
    var walk = Walk.of(AUDIT, responses(AUDIT, "0,2,R,1,-,-,-,-,0,0"));

    assertThat(walk.toWithdraw()).extracting(Item::id).containsExactly(item(2), item(3), item(4));
    assertThat(walk.leftOut()).hasSize(7);
  }

  @Test
  void keepsWhatWasNotAnsweredOpen() {
    var walk = Walk.of(AUDIT, responses(AUDIT, "1,0,0,-,-,-,-,-,R,-"));

    assertThat(walk.open()).extracting(Item::id).containsExactly(item(9), item(10));
  }

  @Test
  void goesForwardAndBackOverWhatIsLeftOut() {
    var walk = Walk.of(AUDIT, responses(AUDIT, "0,-,-,-,-,-,-,-,0,0"));

    assertThat(walk.after(item(1))).map(Item::id).contains(item(9));
    assertThat(walk.before(item(9))).map(Item::id).contains(item(1));
    assertThat(walk.before(item(1))).isEmpty();
    assertThat(walk.after(item(10))).isEmpty();
    assertThat(walk.after(item(4))).map(Item::id).contains(item(9));
  }
}
