package org.bridewell.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.RuleFixture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How answers are written in a file of vectors. The instrument of [RuleFixture] asks a number, a
/// pot, three cups, and may note a concern or a doubt.
class ScoreVectorTest {
  private static final Instrument TEA = RuleFixture.tea();

  @ParameterizedTest(name = "{0}: {1} {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          55,C,1,0,0            | 3 | HIGH      | one token an item, in order
          ` 55 , C ,1 , 0,0 `   | 3 | HIGH      | spaces do not matter
          55,c,1,0,0            | 3 | HIGH      | nor do capitals
          55.0,C,1,0,0          | 3 | HIGH      | a number is a number
          55,T,-,-,-            | 0 | LOW       | a dash is not asked, here by the skip
          55,T                  | 0 | LOW       | no tokens left: not asked
          55,T,CONCERN          | 0 | RAISED    | a bare name says yes
          55,T,doubt            | 0 | RAISED    | yes is the first option with points
          55,T,DOUBT=0          | 0 | LOW       | an option by its key
          55,T,DOUBT=some       | 0 | RAISED    | an option by its code
          55,china,1,NO,0       | 3 | HIGH      | codes of options will do
          CONCERN = N ,55,T     | 0 | LOW       | a name may stand anywhere
          55,CONCERN,T          | 0 | RAISED    | the others keep their order
          55,T,concern=Y        | 0 | RAISED    | so does its option
          55,T,CONCERN=N        | 0 | LOW       | and no is no
          55,T,CONCERN=-        | 0 | LOW       | not asked
          15,C,0,0,0            | 2 | HIGH+COLD | a flag before the band
          55,C,1,0              |   | INVALID   | a cup is missing
          55,C,1,0,-            |   | INVALID   | a cup was not asked
          55,C,1,0,0,0          |   | INVALID   | one answer too many
          55,C,1,0,0,-          |   | INVALID   | one dash too many
          55,C,1,2,0            |   | INVALID   | no such option
          55,X,0,0,0            |   | INVALID   | no such option
          5,C,0,0,0             |   | INVALID   | cannot be measured
          55.55,C,0,0,0         |   | INVALID   | finer than it is measured
          hot,C,0,0,0           |   | INVALID   | no number
          1e1,C,0,0,0           |   | INVALID   | no number as anyone writes it
          55,C,1,0,CUP=0        |   | INVALID   | an unknown name is no option either
          55,C,1,0,0,CONCERN=X  |   | INVALID   | no such option of the named item
          CONCERN,CONCERN,55,T  |   | INVALID   | named twice
          t-heat=55,T           |   | INVALID   | no key, so no name
          ``                    |   | INVALID   | nothing at all
          -,-,-,-,-             |   | INVALID   | nothing but dashes
          """)
  void readsAnswersAsTheyAreWritten(String answers, String score, String band, String because) {
    assertThat(ScoreVector.outcome(TEA, answers))
        .as(because)
        .isEqualTo(new ScoreVector.Outcome(score == null ? "" : score, band));
  }

  @ParameterizedTest
  @CsvSource({"Y, '', ANY", "N, '', NONE", "-, '', INVALID"})
  void writesNoScoreWhereNoTotalComesOut(String answers, String score, String band) {
    assertThat(ScoreVector.outcome(RuleFixture.anyYes(), answers))
        .isEqualTo(new ScoreVector.Outcome(score, band));
  }

  @ParameterizedTest
  @CsvSource({
    "3, HIGH, 3, HIGH, true",
    "3, high, 3, HIGH, true",
    "3.0, HIGH, 3, HIGH, true",
    "2.9536, '', 2.9536, '', true",
    "1.0, '', 1, '', true",
    "'', ANY, '', ANY, true",
    "*, SUPPRESSED, *, SUPPRESSED, true",
    "3, HIGH, 4, HIGH, false",
    "3, HIGH, 3, LOW, false",
    "'', HIGH, 3, HIGH, false",
    "3, HIGH, '', HIGH, false",
    "'', INVALID, 3, HIGH, false",
    "*, SUPPRESSED, 5, SUPPRESSED, false"
  })
  void agreesOnlyOnTheSameScoreAndBand(
      String score, String band, String actualScore, String actualBand, boolean agrees) {
    var vector = new ScoreVector("TEA", "", score, band, "by hand");

    assertThat(vector.agreesWith(new ScoreVector.Outcome(actualScore, actualBand)))
        .isEqualTo(agrees);
  }

  @ParameterizedTest
  @CsvSource({"3, HIGH, 3 HIGH", "'', INVALID, INVALID", "2.5, '', 2.5"})
  void saysWhatCameOut(String score, String band, String said) {
    assertThat(new ScoreVector("TEA", "", score, band, "").expected()).hasToString(said);
  }
}
