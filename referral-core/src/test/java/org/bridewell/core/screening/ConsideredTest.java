package org.bridewell.core.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.custody.CustodyFixture.NOW;
import static org.bridewell.core.screening.SittingFixture.ADULT;
import static org.bridewell.core.screening.SittingFixture.AUDIT;
import static org.bridewell.core.screening.SittingFixture.answers;
import static org.bridewell.core.screening.SittingFixture.asked;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.bridewell.core.instrument.Action;
import org.bridewell.core.scoring.Scorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The gate of HZ-13, over a whole result: nobody who may be dependent is told to cut down.
class ConsideredTest {
  private static final Set<Action> CUTTING_DOWN =
      Set.of(Action.FEEDBACK, Action.BRIEF_ADVICE, Action.EXTENDED_INTERVENTION);

  @ParameterizedTest(name = "{0}, {1}: gate {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "total 19                     | 4,4,4,0,0,0,1,2,4,0 | false",
        "total 20                     | 4,4,4,0,0,0,0,0,4,4 | true",
        "range 17 to 25               | 4,4,4,0,1,R,0,0,R,4 | true",
        "range to 19                  | 4,4,4,0,0,0,0,3,R,0 | false",
        "morning drink, total 9       | 2,1,2,0,0,4,0,0,0,0 | true",
        "dependence items, total 9    | 2,1,2,1,1,2,0,0,0,0 | true",
        "total 16, brief and extended | 4,4,4,0,0,0,0,0,4,0 | false",
        "total 8                      | 3,2,3,0,0,0,0,0,0,0 | false"
      })
  void noAdviceToCutDownWhereStoppingMayKill(String what, String points, boolean gate) {
    var actions = actions(points, "", List.of(), false);

    assertThat(actions.contains(Action.WITHDRAWAL_CHECK)).as(what).isEqualTo(gate);
    if (gate) {
      assertThat(actions).doesNotContainAnyElementsOf(CUTTING_DOWN);
    }
  }

  @Test
  void withdrawalRiskOnTheSafetyPageClosesTheGateWhateverTheScore() {
    assertThat(actions("3,2,3,0,0,0,0,0,0,0", "", List.of(), true))
        .contains(Action.WITHDRAWAL_CHECK)
        .doesNotContainAnyElementsOf(CUTTING_DOWN);
  }

  @Test
  void sixteenToNineteenOffersBriefAdviceAndAnExtendedIntervention() {
    assertThat(actions("4,4,4,0,0,0,0,0,4,0", "", List.of(), false))
        .contains(Action.BRIEF_ADVICE, Action.EXTENDED_INTERVENTION);
  }

  @ParameterizedTest(name = "pregnant {0}, drinks {1}: referral {2}")
  @CsvSource({"yes, 1, true", "yes, 0, false", "no, 1, false", "not-known, 1, false"})
  void pregnancyWithAnyDrinkingCallsForAReferral(String pregnant, int often, boolean referral) {
    var points = often + ",0,0,0,0,0,0,0,0,0";

    assertThat(actions(points, "PREGNANCY=" + pregnant, List.of(), false))
        .matches(actions -> actions.contains(Action.SPECIALIST_REFERRAL) == referral);
  }

  @Test
  void aRaisedConcernActsAsForTheHigherBandAndTakesNoOtherActionAway() {
    var raised =
        new RaisedConcern(
            new Concern(
                UUID.randomUUID(),
                AUDIT.id(),
                Optional.of("POSSIBLE_DEPENDENCE"),
                Concern.Reason.SEEN,
                ""),
            "Nurse",
            NOW);

    assertThat(actions("1,0,0,0,0,0,0,0,0,0", "", List.of(raised), false))
        .contains(Action.SPECIALIST_REFERRAL, Action.WITHDRAWAL_CHECK)
        .doesNotContainAnyElementsOf(CUTTING_DOWN);
  }

  private static Set<Action> actions(
      String points, String asked, List<RaisedConcern> concerns, boolean risk) {
    var responses = asked(asked, answers(points));
    return Considered.of(
        AUDIT,
        Scorer.score(AUDIT, responses),
        concerns,
        SittingFixture.view(ADULT, responses),
        risk);
  }
}
