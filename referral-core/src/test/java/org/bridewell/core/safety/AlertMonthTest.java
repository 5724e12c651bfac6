package org.bridewell.core.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bridewell.core.safety.AlertLog.Raised;
import org.bridewell.core.safety.AlertMonth.Kind;
import org.bridewell.core.safety.AlertMonth.Tally;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertMonthTest {
  private static final YearMonth MONTH = YearMonth.of(2026, 11);
  private static final Instant NOW = Instant.parse("2026-11-16T14:00:00Z");

  @Test
  void countsEachKindAndWhatBecameOfIt() {
    var month =
        AlertMonth.of(
            MONTH,
            10,
            List.of(
                alert(SafetyFlag.PREGNANCY, AlertLevel.OFFICER, 30),
                alert(SafetyFlag.HARD_TO_WAKE, AlertLevel.CALL_999, 20),
                new Raised(
                    SafetyFlag.HARD_TO_WAKE,
                    AlertLevel.CALL_999,
                    NOW,
                    Optional.empty(),
                    true,
                    true)));
    assertThat(month.kinds())
        .containsExactly(
            new Kind(
                SafetyFlag.HARD_TO_WAKE,
                AlertLevel.CALL_999,
                new Tally(2, 1, 1, 1, seconds(20), seconds(20))),
            new Kind(
                SafetyFlag.PREGNANCY,
                AlertLevel.OFFICER,
                new Tally(1, 1, 0, 0, seconds(30), seconds(30))));
    assertThat(month.all()).isEqualTo(new Tally(3, 2, 1, 1, seconds(20), seconds(30)));
  }

  @Test
  void nineteenOfTwentyWereSeenWithinTheLongerTime() {
    var alerts =
        new ArrayList<>(
            IntStream.rangeClosed(1, 20)
                .mapToObj(s -> alert(SafetyFlag.HEAD_INJURY, AlertLevel.CLINICIAN, s))
                .toList());
    Collections.reverse(alerts);
    var all = AlertMonth.of(MONTH, 1, alerts).all();
    assertThat(all.middle()).isEqualTo(seconds(10));
    assertThat(all.nearlyAll()).isEqualTo(seconds(19));
  }

  @Test
  void whatNobodySawHasNoTime() {
    var never =
        new Raised(SafetyFlag.FITS, AlertLevel.CLINICIAN, NOW, Optional.empty(), false, false);
    assertThat(AlertMonth.of(MONTH, 1, List.of(never)).all())
        .isEqualTo(new Tally(1, 0, 0, 0, Optional.empty(), Optional.empty()));
  }

  /// Only what stops the flow of work counts towards the rate.
  @ParameterizedTest(name = "{0} of {3} arrivals, {1} clinician, {2} officer: {4}, within {5}")
  @CsvSource({
    "0, 0, 500, 100, 0, true",
    "20, 20, 9, 100, 40, true",
    "20, 21, 0, 100, 41, false",
    "1, 0, 0, 3, 34, true"
  })
  void comparesWithTheSetRate(
      int call999, int clinician, int officer, int arrivals, int rate, boolean within) {
    var alerts = new ArrayList<Raised>();
    alerts.addAll(
        Collections.nCopies(call999, alert(SafetyFlag.HARD_TO_WAKE, AlertLevel.CALL_999, 1)));
    alerts.addAll(Collections.nCopies(clinician, alert(SafetyFlag.FITS, AlertLevel.CLINICIAN, 1)));
    alerts.addAll(Collections.nCopies(officer, alert(SafetyFlag.PREGNANCY, AlertLevel.OFFICER, 1)));
    var month = AlertMonth.of(MONTH, arrivals, alerts);
    assertThat(month.rate()).contains(rate);
    assertThat(month.isWithinTheSetRate()).isEqualTo(within);
  }

  @Test
  void aMonthInWhichNobodyArrivedHasNoRate() {
    assertThat(AlertMonth.of(MONTH, 0, List.of()).rate()).isEmpty();
  }

  private static Optional<Duration> seconds(int seconds) {
    return Optional.of(Duration.ofSeconds(seconds));
  }

  private static Raised alert(SafetyFlag flag, AlertLevel level, int seenAfter) {
    return new Raised(flag, level, NOW, Optional.of(NOW.plusSeconds(seenAfter)), false, false);
  }
}
