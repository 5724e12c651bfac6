package org.bridewell.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.bridewell.core.scoring.ScoreResult.Incomplete;
import org.bridewell.core.scoring.ScoreResult.Invalid;
import org.bridewell.core.scoring.ScoreResult.Scored;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AuditVectorsTest {

  @ParameterizedTest(name = "{0} {1} is {2} {3}")
  @CsvFileSource(resources = "/vectors/audit.csv", numLinesToSkip = 1)
  void scoresTheVector(
      String instrument, String answers, Integer score, String band, String source) {
    ScoreResult result = AlcoholFixture.score(AlcoholFixture.instrument(instrument), answers);

    if (band.equals("INVALID")) {
      assertThat(result).as(source).isInstanceOfAny(Incomplete.class, Invalid.class);
    } else {
      assertThat(result).as(source).isInstanceOf(Scored.class);
      var scored = (Scored) result;
      assertThat(scored.total()).as(source).isEqualTo(score);
      assertThat(scored.band().code()).as(source).isEqualTo(band);
    }
  }
}
