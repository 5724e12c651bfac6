package org.bridewell.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.custody.CustodyFixture.LEEDS;
import static org.bridewell.core.custody.CustodyFixture.NOW;
import static org.bridewell.core.custody.CustodyFixture.NURSE;

import java.time.Duration;
import java.time.Instant;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.custody.CustodyFixture;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.shared.AnswerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReopeningTest {
  private static final Instant LATER = NOW.plusSeconds(600);

  private final CustodyFixture.Held detentions = new CustodyFixture.Held();
  private final CustodyFixture.Changes changes = new CustodyFixture.Changes();
  private final CustodyFixture.Trail trail = new CustodyFixture.Trail();
  private final CustodyFixture.Clocks clocks = new CustodyFixture.Clocks();
  private final FakeSafety safety = new FakeSafety(detentions);
  private final Reopening reopening =
      new Reopening(safety, clocks, new Alerting(safety, changes, trail));
  private final Detention held = detentions.add(CustodyFixture.held(LEEDS, "7", "Sample", NOW));

  @ParameterizedTest
  @EnumSource(HeadCause.class)
  void everyCauseRaisesTheFlagAfterANoAndAsksAgain(HeadCause cause) {
    answer(SafetyFlag.HEAD_INJURY, NOW);
    answer(SafetyFlag.HARD_TO_WAKE, NOW);

    reopening.headInjury(held, cause, "", NURSE, LATER);

    assertThat(safety.alerts(held.id()))
        .singleElement()
        .returns(SafetyFlag.HEAD_INJURY, Alert::flag)
        .returns(AlertLevel.CLINICIAN, Alert::level)
        .matches(Alert::isOpen);
    assertThat(safety.answers(held.id())).containsOnlyKeys(SafetyFlag.HARD_TO_WAKE);
    assertThat(changes.told).containsExactly(LEEDS);
    assertThat(clocks.running(held.id(), ClockKind.HEAD_INJURY, "").orElseThrow().every())
        .contains(Duration.ofMinutes(30));
  }

  @Test
  void aSecondFallAlertsAlsoWhenTheFirstWasSeen() {
    reopening.headInjury(held, HeadCause.FALL, "", NURSE, NOW);
    var first = safety.alerts(held.id()).getFirst();
    safety.seen(first.id(), NURSE.id(), AlertAction.CLINICIAN, NOW);
    reopening.headInjury(held, HeadCause.FALL, "", NURSE, LATER);
    assertThat(safety.alerts(held.id())).filteredOn(Alert::isOpen).hasSize(1);
  }

  @Test
  void anAnswerAfterwardsCountsAndTheAlertOfTheMarkStands() {
    reopening.headInjury(held, HeadCause.MARK, "FOREHEAD", NURSE, NOW);
    answer(SafetyFlag.HEAD_INJURY, LATER);
    assertThat(safety.answers(held.id())).containsOnlyKeys(SafetyFlag.HEAD_INJURY);
    assertThat(safety.alerts(held.id())).singleElement().matches(Alert::isOpen);
  }

  @Test
  void aFreshPageAsksEverythingAgain() {
    SafetyFlag.asked().forEach(flag -> answer(flag, NOW));
    reopening.freshPage(held, "HOSPITAL", NURSE, LATER);
    assertThat(safety.answers(held.id())).isEmpty();
  }

  @Test
  void aMarkOfSelfHarmAsksItsTwoQuestionsAgainAndNoOther() {
    SafetyFlag.asked().forEach(flag -> answer(flag, NOW));
    reopening.selfHarm(held, "LEFT_FOREARM", NURSE, LATER);
    assertThat(SafetyFlag.asked())
        .filteredOn(flag -> !safety.answers(held.id()).containsKey(flag))
        .containsExactly(SafetyFlag.SELF_HARM_NOW, SafetyFlag.SELF_HARM_EVER);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "MARK, FOREHEAD, MARK FOREHEAD 2026-11-16T14:03:00Z",
    "BLOOD_THINNER, WARFARIN, BLOOD_THINNER WARFARIN 2026-11-16T14:03:00Z",
    "TASER, '', TASER 2026-11-16T14:03:00Z"
  })
  void theAlertNamesWhatWasFound(HeadCause cause, String which, String detail) {
    reopening.headInjury(held, cause, which, NURSE, NOW);
    assertThat(safety.alerts(held.id())).singleElement().returns(detail, Alert::detail);
  }

  private void answer(SafetyFlag flag, Instant at) {
    safety.keep(new SafetyAnswer(AnswerId.next(), held.id(), flag, SafetyReply.NO, NURSE.id(), at));
  }
}
