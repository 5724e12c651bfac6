package org.bridewell.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.instrument.Action;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Circumstances;
import org.bridewell.core.instrument.Flag;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.RuleFixture;
import org.bridewell.core.instrument.Totals;
import org.bridewell.core.scoring.ScoreResult.Incomplete;
import org.bridewell.core.scoring.ScoreResult.Invalid;
import org.bridewell.core.scoring.ScoreResult.ItemPoints;
import org.bridewell.core.scoring.ScoreResult.NotApplicable;
import org.bridewell.core.scoring.ScoreResult.Noted;
import org.bridewell.core.scoring.ScoreResult.Scored;
import org.bridewell.core.shared.ItemId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every rule of the vocabulary on small made-up instruments, worked out by hand.
class RulesTest {
  private static final Instrument TEA = RuleFixture.tea();
  private static final Instrument PIE = RuleFixture.anyYes();
  private static final ItemId HEAT = new ItemId("t-heat");

  @ParameterizedTest(name = "{0} is {1} {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10,C,0,0,0           | 2 | HIGH   | the least that can be measured
          60.0,C,0,0,0         | 2 | HIGH   | up to and including an edge
          60.1,C,0,0,0         | 1 | LOW    | just above it
          80.0,C,0,0,0         | 1 | LOW    | the next edge
          80.1,C,0,0,0         | 3 | HIGH   | beyond the last
          99.9,C,0,0,0         | 3 | HIGH   | the most that can be measured
          10,T                 | 1 | LOW    | another table for the other pot
          50.0,T               | 1 | LOW    | its edge
          50.1,T               | 0 | LOW    | above it
          94.9,T               | 0 | LOW    | not raised yet
          95.0,T               | 0 | RAISED | raised by the number
          55,T,CONCERN         | 0 | RAISED | raised by the concern
          70,C,0,0,0,CONCERN   | 1 | RAISED | raised from the lowest
          70,C,1,0,0,CONCERN   | 2 | HIGH   | never lowered
          99.0,C,1,1,1,CONCERN | 6 | HIGH   | the highest total
          55,T,CONCERN=N       | 0 | LOW    | no concern raises nothing
          """)
  void givesPointsByTableAndLiftsTheBand(String answers, int total, String band, String because) {
    assertThat(result(TEA, answers))
        .as(because)
        .isInstanceOfSatisfying(
            Scored.class,
            scored -> {
              assertThat(scored.total()).isEqualTo(total);
              assertThat(scored.band().code()).isEqualTo(band);
            });
  }

  @Test
  void listsThePointsOfScoredItemsOnly() {
    var scored = (Scored) result(TEA, "55,T,CONCERN");

    assertThat(scored.points())
        .containsExactly(
            new ItemPoints(HEAT, 0, false),
            new ItemPoints(new ItemId("t-1"), 0, true),
            new ItemPoints(new ItemId("t-2"), 0, true),
            new ItemPoints(new ItemId("t-3"), 0, true));
    assertThat(scored.version()).isEqualTo("1");
    assertThat(scored.instrument()).isEqualTo(TEA.id());
  }

  @ParameterizedTest(name = "{0} reaches {1} to {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -,-,-,-,-      | 0 | 6 | LOW RAISED HIGH | t-heat t-pot t-1 t-2 t-3 | all is open
          -,C,0,0,0      | 1 | 3 | LOW HIGH        | t-heat                   | 1, 2 or 3 in china; above 95 it is 3 and HIGH anyway
          -,T            | 0 | 1 | LOW RAISED      | t-heat                   | in tin, above 95 raised
          -,T,CONCERN    | 0 | 1 | RAISED          | t-heat                   | raised whatever the heat
          55,-,0,0,0     | 0 | 2 | LOW HIGH        | t-pot                    | the pot decides the table
          95,-,0,0,0     | 0 | 3 | RAISED HIGH     | t-pot                    | raised, or 3 in china
          95,-,1,0,0     | 1 | 4 | RAISED HIGH     | t-pot                    | a cup that is answered counts though the pot would leave it out
          55,C,-,0,0     | 2 | 3 | HIGH            | t-1                      | HIGH either way
          70,C,-,0,0     | 1 | 2 | LOW HIGH        | t-1                      | one cup decides
          70,C,-,0,-     | 1 | 3 | LOW HIGH        | t-1 t-3                  | two cups
          70,C,-,0,0,CONCERN | 1 | 2 | RAISED HIGH | t-1                      | raised at least
          -,C,-,-,-      | 1 | 6 | LOW HIGH        | t-heat t-1 t-2 t-3       | all but the pot
          """)
  void knowsExactlyWhatIsStillPossible(
      String answers, int from, int to, String bands, String missing, String because) {
    assertThat(result(TEA, answers))
        .as(because)
        .isInstanceOfSatisfying(
            Incomplete.class,
            incomplete -> {
              assertThat(incomplete.totals()).contains(new Totals(from, to));
              assertThat(incomplete.bandsPossible())
                  .extracting(Band::code)
                  .containsExactly(bands.split(" "));
              assertThat(incomplete.bandOpen()).isEqualTo(bands.contains(" "));
              assertThat(incomplete.missing())
                  .extracting(ItemId::value)
                  .containsExactly(missing.split(" "));
            });
  }

  @Test
  void listsThePointsThatAreKnownSoFar() {
    assertThat(((Incomplete) result(TEA, "55,-,1,-,-")).points())
        .containsExactly(new ItemPoints(new ItemId("t-1"), 1, false));
  }

  @ParameterizedTest(name = "{0} fires {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20.0,C,0,0,0 | COLD  | both hold
          20.1,C,0,0,0 | NONE  | too warm
          20.0,T       | NONE  | the other pot
          20.0,-,-,-,- | NONE  | the pot is not known
          -,C,-,-,-    | NONE  | the heat is not known
          20.0,C,-,-,- | COLD  | known though cups are missing
          99,C,-,-,-   | THREE | three points though cups are missing
          99,-,-,-,-   | NONE  | three points only in china
          99,T         | NONE  | no points in tin
          80,C,1,1,1   | NONE  | never three points on one item
          """)
  void firesFlagsOnWhatIsKnown(String answers, String flags, String because) {
    var expected = flags.equals("NONE") ? List.<String>of() : List.of(flags.split(" "));

    assertThat(result(TEA, answers).flags()).as(because).extracting(Flag::code).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          9.9   | too low
          100   | too high
          55.55 | too fine
          -55   | negative
          """)
  void refusesANumberThatCannotBeMeasured(BigDecimal number, String because) {
    assertThat(Scorer.score(TEA, Map.of(HEAT, new Response.Measured(number))))
        .as(because)
        .isInstanceOfSatisfying(
            Invalid.class, invalid -> assertThat(invalid.items()).containsExactly(HEAT));
  }

  @Test
  void refusesANumberForAChoiceAndAChoiceForANumber() {
    var pot = new ItemId("t-pot");
    var mixed =
        Map.<ItemId, Response>of(
            HEAT, new Response.Answered("tin"), pot, new Response.Measured(BigDecimal.ONE));

    assertThat(Scorer.score(TEA, mixed))
        .isInstanceOfSatisfying(
            Invalid.class, invalid -> assertThat(invalid.items()).containsExactly(HEAT, pot));
    assertThat(Scorer.accepts(TEA.items().getFirst(), new Response.Refused())).isTrue();
    assertThat(Scorer.accepts(TEA.items().getFirst(), new Response.Answered("tin"))).isFalse();
  }

  @Test
  void equalNumbersAreEqualAnswers() {
    assertThat(new Response.Measured(new BigDecimal("37.0")))
        .isEqualTo(new Response.Measured(new BigDecimal("37")));
    assertThat(new Response.Measured(BigDecimal.ONE).isAnswer()).isTrue();
    assertThat(new Response.Answered("x").isAnswer()).isTrue();
    assertThat(new Response.Refused().isAnswer()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"Y, ANY", "N, NONE"})
  void anyYesHasABandAndNoTotal(String answer, String band) {
    assertThat(result(PIE, answer))
        .isInstanceOfSatisfying(
            Noted.class,
            noted -> {
              assertThat(noted.band()).map(Band::code).contains(band);
              assertThat(NextSteps.of(noted).contains(Action.SAFETY_PATH))
                  .isEqualTo(band.equals("ANY"));
            });
  }

  @Test
  void anyYesWithAnAnswerMissingHasNoRange() {
    assertThat(result(PIE, "-"))
        .isInstanceOfSatisfying(
            Incomplete.class,
            incomplete -> {
              assertThat(incomplete.totals()).isEmpty();
              assertThat(incomplete.bandsPossible())
                  .extracting(Band::code)
                  .containsExactly("NONE", "ANY");
            });
  }

  @Test
  void promptsComeToNoBandAndOnlyFlag() {
    var cake = RuleFixture.prompts();

    assertThat(Scorer.score(cake, Map.of()))
        .isEqualTo(new Noted(cake.id(), "1", Optional.empty(), List.of()));
    assertThat(result(cake, "CONCERN").flags()).extracting(Flag::code).containsExactly("TOLD");
  }

  @Test
  void aSlotIsMissingUntilItsResultIsTypedIn() {
    var scone = RuleFixture.slot();

    assertThat(Scorer.score(scone, Map.of()))
        .isInstanceOfSatisfying(
            Incomplete.class,
            incomplete -> {
              assertThat(incomplete.totals()).contains(new Totals(0, 100));
              assertThat(incomplete.bandsPossible()).hasSize(2);
              assertThat(incomplete.missing()).isEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource({"MALE, true", "FEMALE, false", "OTHER, false"})
  void isNotPutToASexItIsNotFor(Circumstances.Sex sex, boolean excluded) {
    var result = Scorer.score(TEA, Map.of(), Circumstances.aged(30).of(sex));

    assertThat(result instanceof NotApplicable).isEqualTo(excluded);
    assertThat(result.flags()).asInstanceOf(LIST).isEmpty();
  }

  @Test
  void anUnknownSexExcludesNobody() {
    assertThat(Scorer.score(TEA, Map.of(), Circumstances.aged(30))).isInstanceOf(Incomplete.class);
  }

  private static ScoreResult result(Instrument instrument, String answers) {
    return Scorer.score(instrument, VectorAnswers.read(instrument, answers).orElseThrow());
  }
}
