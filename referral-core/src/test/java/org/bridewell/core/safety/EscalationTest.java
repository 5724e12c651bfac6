package org.bridewell.core.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EscalationTest {
  @ParameterizedTest(name = "after {0} s, taken {1}: {2}")
  @CsvSource(
      nullValues = "-",
      value = {
        "7, -, -",
        "8, -, NOBODY_AT_DESK",
        "8, RECEIVED, -",
        "59, NOBODY_AT_DESK, -",
        "60, NOBODY_AT_DESK, WHOLE_SUITE",
        "60, RECEIVED, WHOLE_SUITE",
        "119, RECEIVED WHOLE_SUITE, -",
        "120, RECEIVED WHOLE_SUITE, EVERY_OFFICER",
        "299, RECEIVED WHOLE_SUITE EVERY_OFFICER, -",
        "300, RECEIVED WHOLE_SUITE EVERY_OFFICER, INSPECTOR",
        "9000, RECEIVED WHOLE_SUITE EVERY_OFFICER INSPECTOR, -",
        // everything was down for six minutes: all of it at once
        "360, -, NOBODY_AT_DESK WHOLE_SUITE EVERY_OFFICER INSPECTOR"
      })
  void takesEachStepInItsTime(long seconds, String taken, String due) {
    var raised = Instant.parse("2026-11-16T14:03:00Z");
    assertThat(Escalation.due(raised, Set.copyOf(steps(taken)), raised.plusSeconds(seconds)))
        .isEqualTo(steps(due));
  }

  /// One o'clock comes twice on the one night and two o'clock never on the other.
  @ParameterizedTest
  @CsvSource({"2026-10-25T00:59:30Z", "2027-03-28T00:59:30Z"})
  void countsThroughTheChangeOfTheClocks(Instant raised) {
    assertThat(due(raised, 59)).isEmpty();
    assertThat(due(raised, 60)).containsExactly(AlertStep.WHOLE_SUITE);
  }

  private static List<AlertStep> due(Instant raised, long seconds) {
    return Escalation.due(raised, EnumSet.of(AlertStep.RECEIVED), raised.plusSeconds(seconds));
  }

  private static List<AlertStep> steps(String names) {
    return names == null
        ? List.of()
        : Arrays.stream(names.split(" ")).map(AlertStep::valueOf).toList();
  }
}
