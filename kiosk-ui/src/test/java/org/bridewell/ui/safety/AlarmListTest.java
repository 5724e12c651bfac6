package org.bridewell.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.safety.Alarm;
import org.bridewell.core.safety.AlertLevel;
import org.bridewell.core.shared.DetentionId;
import org.junit.jupiter.api.Test;

class AlarmListTest {
  private static final Instant AT = Instant.parse("2026-11-16T14:03:00Z");
  private static final DetentionId ONE = DetentionId.next();
  private static final DetentionId TWO = DetentionId.next();

  private final AlarmList list = new AlarmList();

  @Test
  void showsCellAndActionTheStrictestOfEachCell() {
    list.show(
        List.of(
            alarm(ONE, "7", AlertLevel.CALL_999),
            alarm(TWO, "12", AlertLevel.CLINICIAN),
            alarm(ONE, "7", AlertLevel.OFFICER)));
    assertThat(words())
        .hasSize(2)
        .satisfiesExactly(
            seven -> assertThat(seven).contains("Cell 7", "999", "tell them aloud"),
            twelve ->
                assertThat(twelve).contains("Cell 12", "Clinician now").doesNotContain("999"));
  }

  @Test
  void asksEveryOfficerThenShowsTheInspectorsNumber() {
    list.show(List.of(new Alarm(ONE, "7", AlertLevel.CLINICIAN, AT, true, Optional.empty())));
    assertThat(words()).singleElement().asString().contains("Every officer").doesNotContain("Ring");
    list.show(
        List.of(new Alarm(ONE, "7", AlertLevel.CLINICIAN, AT, true, Optional.of("0113 496 0190"))));
    assertThat(words()).singleElement().asString().contains("0113 496 0190");
  }

  @Test
  void namesTheCellAfterAMove() {
    list.show(List.of(alarm(ONE, "7", AlertLevel.CLINICIAN)));
    list.show(List.of(alarm(ONE, "9", AlertLevel.CLINICIAN)));
    assertThat(words()).singleElement().asString().contains("Cell 9").doesNotContain("Cell 7");
  }

  @Test
  void isEmptyOnceAllIsSeen() {
    list.show(List.of(alarm(ONE, "7", AlertLevel.CLINICIAN)));
    list.show(List.of());
    assertThat(words()).isEmpty();
  }

  private List<String> words() {
    return list.getChildren().map(line -> line.getElement().getTextRecursively()).toList();
  }

  private static Alarm alarm(DetentionId detention, String cell, AlertLevel level) {
    return new Alarm(detention, cell, level, AT, false, Optional.empty());
  }
}
