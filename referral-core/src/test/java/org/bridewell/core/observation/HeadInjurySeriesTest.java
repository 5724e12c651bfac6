package org.bridewell.core.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.custody.CustodyFixture.NOW;

import java.time.Duration;
import java.util.Map;
import org.bridewell.core.custody.CareClock;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.shared.RoundId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The series after a head injury goes by time awake, and begins anew when awareness falls (HZ-09).
class HeadInjurySeriesTest {
  private final ObservationFixture x = new ObservationFixture();

  @ParameterizedTest(name = "{0} minutes awake: {1} minutes to the next")
  @CsvSource({"0, 30", "30, 30", "119, 30", "120, 60", "359, 60", "360, 120", "600, 120"})
  void theLongerAwakeTheRarer(long minutes, long next) {
    begin();
    look("orientated");
    if (minutes > 0) {
      x.clock.now = NOW.plus(Duration.ofMinutes(minutes));
      look("orientated");
    }

    assertThat(clock().every()).contains(Duration.ofMinutes(next));
    assertThat(clock().dueAt()).isEqualTo(NOW.plus(Duration.ofMinutes(minutes + next)));
  }

  @Test
  void aFallBelowFifteenBeginsItAnewAndIs999() {
    begin();
    look("orientated");
    x.clock.now = NOW.plus(Duration.ofHours(7));
    look("orientated");
    x.clock.now = NOW.plus(Duration.ofHours(8));
    look("confused");

    assertThat(x.alerts.raised).contains("CALL_999 OBSERVATION GCS GCS_BELOW_15");
    assertThat(clock().every()).contains(Duration.ofMinutes(30));
    x.clock.now = NOW.plus(Duration.ofHours(9));
    look("orientated");
    assertThat(clock().every()).contains(Duration.ofMinutes(30));
  }

  @Test
  void aSetWithoutAwarenessAndPupilsIsNoneOfTheSeries() {
    begin();
    var due = clock().dueAt();
    x.clock.now = NOW.plusSeconds(600);
    var round = RoundId.next();
    x.set(round, Map.of());
    x.finish(round);

    assertThat(clock().dueAt()).isEqualTo(due);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "cant-tell"})
  void aKnockStartsItAndTellsTheDesk(String reply) {
    x.record(RoundId.next(), Round.Kind.HEAD_INJURY, "head-knock", reply);

    assertThat(x.alerts.raised).containsExactly("OFFICER HEAD_INJURY HEAD-INJURY HEAD_KNOCK");
    assertThat(clock().dueAt()).isEqualTo(NOW.plusSeconds(1800));
  }

  @Test
  void whoeverIsDrunkBesidesIsRoused() {
    x.record(RoundId.next(), Round.Kind.HEAD_INJURY, "head-drunk", "yes");

    assertThat(x.clocks.running(x.held.id(), ClockKind.ROUSING, "")).isPresent();
  }

  private void begin() {
    x.record(RoundId.next(), Round.Kind.HEAD_INJURY, "head-knock", "yes");
  }

  private void look(String verbal) {
    var round = RoundId.next();
    x.set(round, Map.of());
    x.record(round, Round.Kind.OBSERVATIONS, "gcs-eyes", "spontaneous");
    x.record(round, Round.Kind.OBSERVATIONS, "gcs-verbal", verbal);
    x.record(round, Round.Kind.OBSERVATIONS, "gcs-motor", "obeys");
    x.record(round, Round.Kind.OBSERVATIONS, "bedside-pupils", "equal");
    x.record(round, Round.Kind.OBSERVATIONS, "bedside-pupils-react", "both");
    x.finish(round);
  }

  private CareClock clock() {
    return x.clocks.running(x.held.id(), ClockKind.HEAD_INJURY, "").orElseThrow();
  }
}
