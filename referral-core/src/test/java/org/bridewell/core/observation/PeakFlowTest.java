package org.bridewell.core.observation;

import static org.assertj.core.api.Assertions.assertThat;

import org.bridewell.core.shared.RoundId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Peak flow is judged against the person's own best.
class PeakFlowTest {
  private final ObservationFixture x = new ObservationFixture();
  private final RoundId round = RoundId.next();

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource({
    "250, 500, CALL_999 OBSERVATION BEDSIDE PEAK_FLOW",
    "254, 500, CALL_999 OBSERVATION BEDSIDE PEAK_FLOW",
    "255, 500, CLINICIAN OBSERVATION BEDSIDE PEAK_FLOW",
    "375, 500, CLINICIAN OBSERVATION BEDSIDE PEAK_FLOW",
    "380, 500, ",
    "500, 500, "
  })
  void alertsByTheShareOfTheBest(String now, String best, String alert) {
    x.record(round, Round.Kind.OBSERVATIONS, "bedside-peak-flow", now);
    assertThat(x.alerts.raised).isEmpty();
    x.record(round, Round.Kind.OBSERVATIONS, "bedside-peak-flow-best", best);

    assertThat(String.join(", ", x.alerts.raised)).isEqualTo(alert == null ? "" : alert);
  }

  @Test
  void pupilsAlert() {
    x.record(round, Round.Kind.OBSERVATIONS, "bedside-pupils", "not-equal");
    x.record(round, Round.Kind.OBSERVATIONS, "bedside-pupil-size", "1");

    assertThat(x.alerts.raised)
        .containsExactly(
            "CALL_999 OBSERVATION BEDSIDE PUPILS_NOT_EQUAL",
            "CLINICIAN OBSERVATION BEDSIDE PUPILS_PINPOINT");
  }

  @Test
  void whatOfTheComaScaleCouldNotBeTestedIsAWorry() {
    x.record(round, Round.Kind.OBSERVATIONS, "gcs-verbal", "UNABLE");

    assertThat(x.alerts.raised).containsExactly("CLINICIAN OBSERVATION GCS NOT_TESTED");
  }
}
