package org.bridewell.core.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.custody.CustodyFixture.NOW;
import static org.bridewell.core.screening.SittingFixture.answers;
import static org.bridewell.core.screening.SittingFixture.asked;
import static org.bridewell.core.screening.SittingFixture.audit;
import static org.bridewell.core.screening.SittingFixture.recorded;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.bridewell.core.instrument.Circumstances;
import org.bridewell.core.instrument.Circumstances.Sex;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.shared.ItemId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SittingViewTest {

  @ParameterizedTest(name = "{0}, {1}, asked sex {2}: {3}")
  @CsvSource({
    "34, MALE, '', FITNESS",
    "34, MALE, female, FITNESS PREGNANCY",
    "34, MALE, other, FITNESS PREGNANCY",
    "34, FEMALE, '', FITNESS PREGNANCY",
    "34, FEMALE, male, FITNESS",
    "34, OTHER, '', FITNESS PREGNANCY",
    "61, FEMALE, '', FITNESS",
    "60, FEMALE, '', FITNESS PREGNANCY",
    "15, MALE, '', FITNESS",
    "16, MALE, '', FITNESS COMPETENCE",
    "17, MALE, '', FITNESS COMPETENCE",
    "18, MALE, '', FITNESS"
  })
  void asksWhatMattersForThisPersonAndAssumesNothing(
      int age, Sex sex, String askedSex, String toAsk) {
    var said = askedSex.isEmpty() ? "" : "SEX=" + askedSex;
    var view = SittingFixture.view(Circumstances.aged(age).of(sex), asked(said, Map.of()));

    assertThat(view.toAsk().stream().map(Enum::name).collect(Collectors.joining(" ")))
        .isEqualTo(toAsk);
    assertThat(view.isReady()).isFalse();
  }

  @Test
  void isReadyWhenAllOfItWasAnsweredAlsoWithNotKnown() {
    var woman = Circumstances.aged(34).of(Sex.FEMALE);

    assertThat(SittingFixture.view(woman, asked("FITNESS=fit", Map.of())).isReady()).isFalse();
    assertThat(
            SittingFixture.view(woman, asked("FITNESS=fit PREGNANCY=not-known", Map.of()))
                .isReady())
        .isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"fit, 0", "intoxicated, 3", "cannot-tell, 3"})
  void answersAreUnreliableUnlessThePersonIsFit(String fitness, int unreliable) {
    var view =
        SittingFixture.view(SittingFixture.ADULT, asked("FITNESS=" + fitness, answers("4,4,4")));

    assertThat(view.unreliable()).hasSize(unreliable);
  }

  @Test
  void answersFromBeforeThePersonWasFitStayUnreliableUntilTheyAreAskedAgain() {
    var responses = new HashMap<ItemId, Recorded>();
    var answer = new Response.Answered("never");
    responses.put(audit(1), recorded(answer, 1, NOW));
    responses.put(AskedItem.FITNESS.item(), fit(2, NOW.plusSeconds(60)));
    responses.put(audit(2), recorded(answer, 2, NOW.plusSeconds(90)));

    assertThat(SittingFixture.view(responses, SittingFixture.ADULT).unreliable())
        .containsExactly(audit(1));

    responses.put(audit(1), recorded(answer, 2, NOW.plusSeconds(99)));
    assertThat(SittingFixture.view(responses, SittingFixture.ADULT).unreliable()).isEmpty();
  }

  private static Recorded fit(int revision, Instant at) {
    return recorded(new Response.Answered("fit"), revision, at);
  }
}
