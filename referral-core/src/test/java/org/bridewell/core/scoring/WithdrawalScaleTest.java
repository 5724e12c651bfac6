package org.bridewell.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.bridewell.core.instrument.Action;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.instrument.Circumstances;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.Known;
import org.bridewell.core.scoring.ScoreResult.NotApplicable;
import org.bridewell.core.scoring.ScoreResult.Scored;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// CIWA-Ar and SADQ-C: a low score closes nothing, and nobody in withdrawal is told to cut down.
class WithdrawalScaleTest {

  private static final Instrument CIWA = Marked.instrument("CIWA-Ar");

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          ciwa-tremor=0,      -
          ciwa-tremor=1,      WITHDRAWAL_SIGNS
          ciwa-sweats=1,      WITHDRAWAL_SIGNS
          ciwa-nausea=7,      -
          ciwa-tactile=3,     -
          ciwa-tactile=4,     HALLUCINATIONS
          ciwa-auditory=3,    -
          ciwa-auditory=4,    HALLUCINATIONS
          ciwa-visual=3,      -
          ciwa-visual=4,      HALLUCINATIONS
          ciwa-orientation=1, -
          ciwa-orientation=2, DISORIENTED
          """)
  void warnsOnOneSignBeforeTheScaleIsComplete(String mark, String flag) {
    ScoreResult result = Marked.score("CIWA-Ar", mark);

    assertThat(Marked.flags(result)).isEqualTo(Optional.ofNullable(flag).stream().toList());
  }

  @Test
  void leavesTheNextCheckStandingAtZero() {
    var result = (Scored) Marked.score("CIWA-Ar", all("0"));

    assertThat(result.total()).isZero();
    assertThat(NextSteps.of(result)).containsExactly(Action.WITHDRAWAL_CHECK);
    assertThat(result.band().meaning()).contains("closes nothing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CIWA-Ar", "SADQ-C"})
  void checksForWithdrawalAndNeverAdvisesToCutDownInAnyBand(String instrument) {
    for (Band band : Marked.instrument(instrument).bands()) {
      assertThat(band.actions())
          .as(band.code())
          .contains(Action.WITHDRAWAL_CHECK)
          .doesNotContain(Action.FEEDBACK, Action.BRIEF_ADVICE, Action.EXTENDED_INTERVENTION);
    }
  }

  @ParameterizedTest
  @CsvSource({"17, true", "18, false"})
  void scoresAdultsOnly(int age, boolean excluded) {
    ScoreResult result =
        Scorer.score(CIWA, Marked.responses(CIWA, all("0")), Circumstances.aged(age));

    assertThat(result instanceof NotApplicable).isEqualTo(excluded);
  }

  @Test
  void isReadWithCautionWhileThePersonIsStillDrunk() {
    var drunk = Circumstances.aged(40).intoxicated(Known.YES);

    assertThat(CIWA.applicability().excluded(drunk)).isEmpty();
    assertThat(CIWA.applicability().cautionsFor(drunk))
        .extracting(limit -> limit.code())
        .containsExactly("INTOXICATED_NOW");
  }

  private static String all(String option) {
    return CIWA.items().stream()
        .map(Item::id)
        .map(id -> id.value() + "=" + option)
        .collect(Collectors.joining(","));
  }
}
