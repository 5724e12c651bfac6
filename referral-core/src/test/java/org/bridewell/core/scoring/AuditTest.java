package org.bridewell.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.scoring.AlcoholFixture.AUDIT;
import static org.bridewell.core.scoring.AlcoholFixture.AUDIT_C;
import static org.bridewell.core.scoring.AlcoholFixture.item;
import static org.bridewell.core.scoring.AlcoholFixture.responses;
import static org.bridewell.core.scoring.AlcoholFixture.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Circumstances;
import org.bridewell.core.instrument.Flag;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.Known;
import org.bridewell.core.instrument.Option;
import org.bridewell.core.instrument.Totals;
import org.bridewell.core.scoring.ScoreResult.Incomplete;
import org.bridewell.core.scoring.ScoreResult.Invalid;
import org.bridewell.core.scoring.ScoreResult.ItemPoints;
import org.bridewell.core.scoring.ScoreResult.NotApplicable;
import org.bridewell.core.scoring.ScoreResult.Scored;
import org.bridewell.core.shared.ItemId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,0,0,0,0,0,0,0,0,0 |  1 | LOW_RISK
          4,3,0,0,0,0,0,0,0,0 |  7 | LOW_RISK
          4,4,0,0,0,0,0,0,0,0 |  8 | INCREASING_RISK
          4,4,4,0,0,0,3,0,0,0 | 15 | INCREASING_RISK
          4,4,4,0,0,0,4,0,0,0 | 16 | HIGHER_RISK
          4,4,4,0,0,0,4,3,0,0 | 19 | HIGHER_RISK
          4,4,4,0,0,0,4,4,0,0 | 20 | POSSIBLE_DEPENDENCE
          4,4,4,4,4,4,4,4,4,4 | 40 | POSSIBLE_DEPENDENCE
          """)
  void changesBandAtTheUkCutOffs(String answers, int total, String band) {
    assertThat(score(AUDIT, answers))
        .isInstanceOfSatisfying(
            Scored.class,
            scored -> {
              assertThat(scored.total()).isEqualTo(total);
              assertThat(scored.band().code()).isEqualTo(band);
            });
  }

  @Test
  void countsEveryOptionOfEveryItemWithItsPoints() {
    for (Item item : AUDIT.items()) {
      for (Option option : item.options()) {
        var responses = responses(AUDIT, "1,1,1,1,1,1,1,1,2,2");
        responses.put(item.id(), new Response.Answered(option.code()));
        int before = item.equals(AUDIT.items().get(8)) || item.equals(AUDIT.items().get(9)) ? 2 : 1;
        assertThat(((Scored) Scorer.score(AUDIT, responses)).total())
            .as("%s %s", item.label(), option.label())
            .isEqualTo(12 - before + option.points());
      }
    }
  }

  @Test
  void countsItemsTheSkipLeftOutAsZeroAndSaysSo() {
    var result = (Scored) score(AUDIT, "0,-,-,-,-,-,-,-,2,0");

    assertThat(result.total()).isEqualTo(2);
    assertThat(result.points())
        .filteredOn(ItemPoints::skipped)
        .extracting(ItemPoints::item)
        .containsExactly(item(2), item(3), item(4), item(5), item(6), item(7), item(8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,1,0,-,-,-,-,-,0,0 | the sum of items 2 and 3 is not 0
          1,0,1,-,-,-,-,-,0,0 | the sum of items 2 and 3 is not 0
          1,0,-,-,-,-,-,-,0,0 | item 3 is not known
          1,-,0,-,-,-,-,-,0,0 | item 2 is not known
          1,0,R,-,-,-,-,-,0,0 | item 3 was refused
          -,0,-,-,-,-,-,-,0,0 | item 1 is not known
          """)
  void skipsNothingUnlessTheRuleHolds(String answers, String because) {
    assertThat(score(AUDIT, answers))
        .as(because)
        .isInstanceOfSatisfying(
            Incomplete.class, result -> assertThat(result.missing()).contains(item(4), item(8)));
  }

  @Test
  void countsAnAnswerThatWasGivenThoughTheSkipWouldLeaveItsItemOut() {
    assertThat(((Scored) score(AUDIT, "1,0,0,1,0,0,0,0,0,0")).total()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -,-,-,-,-,-,-,-,-,- | 0 | 40 | LOW_RISK INCREASING_RISK HIGHER_RISK POSSIBLE_DEPENDENCE
          0,-,-,-,-,-,-,-,-,- | 0 |  8 | LOW_RISK INCREASING_RISK
          0,-,-,-,-,-,-,-,0,R | 0 |  4 | LOW_RISK
          4,4,4,1,1,1,1,0,R,0 | 16 | 20 | HIGHER_RISK POSSIBLE_DEPENDENCE
          4,4,4,1,1,1,1,0,2,N | 18 | 22 | HIGHER_RISK POSSIBLE_DEPENDENCE
          4,4,4,4,0,0,0,0,U,0 | 16 | 20 | HIGHER_RISK POSSIBLE_DEPENDENCE
          4,4,4,4,4,0,0,0,0,- | 20 | 24 | POSSIBLE_DEPENDENCE
          1,0,-,-,-,-,-,-,0,0 |  1 | 25 | LOW_RISK INCREASING_RISK HIGHER_RISK POSSIBLE_DEPENDENCE
          -,0,0,-,-,-,-,-,0,0 |  0 |  4 | LOW_RISK
          """)
  void saysWhatIsStillPossibleWhenAnswersAreMissing(
      String answers, int lowest, int highest, String bands) {
    assertThat(score(AUDIT, answers))
        .isInstanceOfSatisfying(
            Incomplete.class,
            result -> {
              assertThat(result.totals()).contains(new Totals(lowest, highest));
              assertThat(result.bandsPossible())
                  .extracting(Band::code)
                  .containsExactly(bands.split(" "));
              assertThat(result.bandOpen()).isEqualTo(bands.contains(" "));
            });
  }

  @Test
  void knowsThatItemsNineAndTenGiveOnlyEvenPoints() {
    // 15 with item 10 missing: 15, 17 or 19, never 20
    var result = (Incomplete) score(AUDIT, "4,4,4,0,0,0,3,0,0,R");

    assertThat(result.bandsPossible())
        .extracting(Band::code)
        .containsExactly("INCREASING_RISK", "HIGHER_RISK");
  }

  @ParameterizedTest
  @CsvSource({"R", "U", "N", "-"})
  void namesEveryMissingItem(String missing) {
    assertThat(score(AUDIT, "1,1,1," + missing + ",0,0,0,0,0,0"))
        .isInstanceOfSatisfying(
            Incomplete.class, result -> assertThat(result.missing()).containsExactly(item(4)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,1,1,1,1,1,0,0,0,0 | NONE
          1,1,1,2,0,0,0,0,0,0 | DEPENDENCE_SIGNS
          1,1,1,0,2,0,0,0,0,0 | DEPENDENCE_SIGNS
          1,1,1,0,0,2,0,0,0,0 | DEPENDENCE_SIGNS
          1,1,1,0,0,3,0,0,0,0 | DEPENDENCE_SIGNS
          1,1,1,2,1,0,0,0,0,0 | DEPENDENCE_SIGNS
          1,1,1,2,1,1,0,0,0,0 | DEPENDENCE_SIGNS ASSESS_DEPENDENCE
          1,1,1,0,0,4,0,0,0,0 | DEPENDENCE_SIGNS ASSESS_DEPENDENCE
          1,1,1,0,0,0,4,4,2,2 | NONE
          1,1,1,0,0,0,0,0,4,0 | RECENT_HARM
          1,1,1,0,0,0,0,0,0,4 | RECENT_HARM
          -,-,-,-,-,2,-,-,-,- | DEPENDENCE_SIGNS
          -,-,-,2,2,R,-,-,-,- | DEPENDENCE_SIGNS ASSESS_DEPENDENCE
          -,-,-,-,-,-,-,-,4,- | RECENT_HARM
          """)
  void raisesItsFlagsAlsoWhenAnswersAreMissing(String answers, String flags) {
    var expected = flags.equals("NONE") ? List.<String>of() : List.of(flags.split(" "));

    assertThat(score(AUDIT, answers).flags()).extracting(Flag::code).isEqualTo(expected);
  }

  @Test
  void flagsDoNotChangeTheBand() {
    assertThat(((Scored) score(AUDIT, "1,1,1,2,2,0,0,0,0,0")).band().code()).isEqualTo("LOW_RISK");
  }

  @Test
  void refusesAnOptionThatTheItemDoesNotHave() {
    var responses = responses(AUDIT, "1,1,1,0,0,0,0,0,0,0");
    responses.put(item(9), new Response.Answered("weekly"));

    assertThat(Scorer.score(AUDIT, responses))
        .isInstanceOfSatisfying(
            Invalid.class, result -> assertThat(result.items()).containsExactly(item(9)));
  }

  @Test
  void refusesAnUnknownOptionEvenWhereTheItemIsLeftOut() {
    var responses = responses(AUDIT, "0,-,-,-,-,-,-,-,0,0");
    responses.put(item(5), new Response.Answered("sometimes"));

    assertThat(Scorer.score(AUDIT, responses)).isInstanceOf(Invalid.class);
  }

  @Test
  void keepsAFlagThatAlreadyFiredWhenAnotherAnswerIsInvalid() {
    var responses = responses(AUDIT, "1,1,1,0,0,0,0,0,0,4");
    responses.put(item(1), new Response.Answered("often"));

    assertThat(Scorer.score(AUDIT, responses).flags())
        .extracting(Flag::code)
        .containsExactly("RECENT_HARM");
  }

  @Test
  void looksOnlyAtItsOwnItems() {
    Map<ItemId, Response> all = new HashMap<>(responses(AUDIT, "4,1,0,4,4,4,4,4,4,4"));
    all.put(new ItemId("phq-9"), new Response.Answered("not-at-all"));

    assertThat(((Scored) Scorer.score(AUDIT_C, all)).total()).isEqualTo(5);
  }

  @ParameterizedTest
  @CsvSource({"15, true", "16, false", "17, false", "90, false"})
  void makesNoScoreUnderSixteen(int age, boolean refused) {
    var responses = responses(AUDIT, "4,4,4,4,4,4,4,4,4,4");

    ScoreResult result = Scorer.score(AUDIT, responses, Circumstances.aged(age));

    assertThat(result instanceof NotApplicable).isEqualTo(refused);
  }

  @Test
  void hintsAtNothingWhereItDoesNotApply() {
    var responses = responses(AUDIT, "4,4,4,4,4,4,4,4,4,4");

    assertThat(Scorer.score(AUDIT, responses, Circumstances.aged(15)).flags()).isEmpty();
  }

  @Test
  void isNotPutToSomeoneIntoxicatedNow() {
    var drunk = Circumstances.aged(30).intoxicated(Known.YES);

    assertThat(Scorer.score(AUDIT, Map.of(), drunk))
        .isInstanceOfSatisfying(
            NotApplicable.class, result -> assertThat(result.code()).isEqualTo("INTOXICATED_NOW"));
  }

  @Test
  void excludesNobodyForWhatIsNotKnown() {
    assertThat(Scorer.score(AUDIT, Map.of(), Circumstances.UNKNOWN)).isInstanceOf(Incomplete.class);
  }
}
