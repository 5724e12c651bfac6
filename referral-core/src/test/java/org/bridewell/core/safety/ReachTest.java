package org.bridewell.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.custody.CustodyFixture.LEEDS;
import static org.bridewell.core.custody.CustodyFixture.NOW;
import static org.bridewell.core.custody.CustodyFixture.NURSE;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.safety.DeskWatch.Desks;
import org.bridewell.core.shared.AlertId;
import org.bridewell.core.shared.DetentionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {
  private static final Desks SOMEBODY = new Desks(true, true);
  private static final DetentionId PERSON = DetentionId.next();

  private final Alert first = alert(SafetyFlag.HEAD_INJURY, NOW, Optional.empty());
  private final Alert second =
      alert(SafetyFlag.SELF_HARM_NOW, NOW.plusSeconds(5), Optional.empty());

  @ParameterizedTest(name = "live desk {0}, received {1}, missed {2}: nobody there is {3}")
  @CsvSource({
    "true, false, false, false",
    "true, true, false, false",
    "true, false, true, true",
    "true, true, true, false",
    "false, false, false, true",
    "false, true, false, true"
  })
  void saysNobodyIsThereWhereNoLiveDeskDrewIt(
      boolean live, boolean received, boolean missed, boolean nobody) {
    var steps = new EnumMap<AlertStep, Instant>(AlertStep.class);
    if (received) {
      steps.put(AlertStep.RECEIVED, NOW);
    }
    if (missed) {
      steps.put(AlertStep.NOBODY_AT_DESK, NOW);
    }
    var reach = Reach.of(List.of(first), Map.of(first.id(), steps), new Desks(live, live));
    assertThat(reach.orElseThrow().nobodyThere()).isEqualTo(nobody);
    assertThat(reach.orElseThrow().receivedAt().isPresent()).isEqualTo(received);
  }

  @Test
  void isReceivedOnlyOnceTheDeskHasEveryAlertOfThePerson() {
    var at = NOW.plusSeconds(7);
    var one = Map.of(first.id(), Map.of(AlertStep.RECEIVED, NOW));
    var both =
        Map.of(
            first.id(),
            Map.of(AlertStep.RECEIVED, NOW),
            second.id(),
            Map.of(AlertStep.RECEIVED, at));
    assertThat(reach(one).receivedAt()).isEmpty();
    assertThat(reach(both).receivedAt()).contains(at);
    assertThat(reach(both).raisedAt()).isEqualTo(NOW);
  }

  @Test
  void theFarthestStepOfAnyAlertLeads() {
    var steps =
        Map.of(
            first.id(),
            Map.of(AlertStep.WHOLE_SUITE, NOW, AlertStep.EVERY_OFFICER, NOW),
            second.id(),
            Map.of(AlertStep.WHOLE_SUITE, NOW));
    assertThat(reach(steps).step()).contains(AlertStep.EVERY_OFFICER);
    assertThat(reach(Map.of()).step()).isEmpty();
  }

  @Test
  void aDeskWhoseSoundIsOffIsToldAloud() {
    var reach = Reach.of(List.of(first), Map.of(), new Desks(true, false)).orElseThrow();
    assertThat(reach.silent()).isTrue();
    assertThat(reach.nobodyThere()).isFalse();
  }

  @Test
  void whatAnOfficerSawReachesNobodyFurther() {
    var seen =
        alert(
            SafetyFlag.HEAD_INJURY,
            NOW,
            Optional.of(new Alert.Seen(NURSE.id(), NOW, AlertAction.NOTED)));
    assertThat(Reach.of(List.of(seen), Map.of(), SOMEBODY)).isEmpty();
  }

  private Reach reach(Map<AlertId, Map<AlertStep, Instant>> steps) {
    return Reach.of(List.of(first, second), steps, SOMEBODY).orElseThrow();
  }

  private static Alert alert(SafetyFlag flag, Instant at, Optional<Alert.Seen> seen) {
    return new Alert(AlertId.next(), PERSON, LEEDS, flag, flag.level(), NURSE.id(), at, seen);
  }
}
