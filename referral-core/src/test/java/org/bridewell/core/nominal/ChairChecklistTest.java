package org.bridewell.core.nominal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.nominal.ConferenceFixture.TODAY;
import static org.bridewell.core.nominal.ConferenceFixture.decision;
import static org.bridewell.core.nominal.ConferenceFixture.evidence;
import static org.bridewell.core.nominal.ConferenceFixture.ready;
import static org.bridewell.core.nominal.ConferenceFixture.view;
import static org.bridewell.core.nominal.ConferenceFixture.with;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.nominal.ChairChecklist.Gap;
import org.bridewell.core.nominal.Conference.Agency;
import org.bridewell.core.nominal.Conference.Choice;
import org.bridewell.core.nominal.Conference.Decision;
import org.bridewell.core.nominal.Conference.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChairChecklistTest {
  @ParameterizedTest
  @EnumSource(
      value = Choice.class,
      names = {"KEEP_ON", "STEP_DOWN", "LET_GO"})
  void aConferenceThatWasHeardCanDecide(Choice choice) {
    assertThat(ChairChecklist.gaps(ready(), decision(choice), TODAY)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = Choice.class,
      names = {"TAKE_ON", "NOT_TAKE_ON"})
  void anAnswerToAnotherQuestionIsNone(Choice choice) {
    assertThat(ChairChecklist.gaps(ready(), decision(choice), TODAY)).containsExactly(Gap.CHOICE);
  }

  @Test
  void aPartnerWithoutAViewDoesNotMakeTheQuorum() {
    var heard =
        with(
            Question.LEAVE,
            List.of(
                view(Agency.POLICE, Choice.LET_GO),
                view(Agency.PROBATION, Choice.LET_GO),
                view(Agency.TREATMENT, null)),
            ready().evidence());

    assertThat(ChairChecklist.gaps(heard, decision(Choice.LET_GO), TODAY))
        .containsExactly(Gap.QUORUM);
  }

  @Test
  void manyThingsFromOneSourceAreOneSource() {
    var oneSided =
        with(
            Question.LEAVE,
            ready().views(),
            List.of(evidence(Agency.POLICE), evidence(Agency.POLICE)));

    assertThat(ChairChecklist.gaps(oneSided, decision(Choice.LET_GO), TODAY))
        .containsExactly(Gap.EVIDENCE);
  }

  @Test
  void aReasonIsNeverLeftOut() {
    var silent = new Decision(Choice.LET_GO, "  ", Optional.empty(), Optional.empty());

    assertThat(ChairChecklist.gaps(ready(), silent, TODAY)).containsExactly(Gap.REASON);
  }

  @Test
  void steppingDownNeedsSomebodyWhoSupportsIt() {
    var alone =
        new Decision(
            Choice.STEP_DOWN, "Reason", Optional.of(" "), Optional.of(TODAY.plusMonths(1)));

    assertThat(ChairChecklist.gaps(ready(), alone, TODAY)).containsExactly(Gap.EXIT_SUPPORT);
  }

  @ParameterizedTest(name = "a review in {0} days: {1}")
  @CsvSource({"0, false", "1, true", "181, true", "182, false"})
  void whoStaysIsLookedAtAgainWithinHalfAYear(int days, boolean fits) {
    var kept =
        new Decision(Choice.KEEP_ON, "Reason", Optional.empty(), Optional.of(TODAY.plusDays(days)));

    assertThat(ChairChecklist.gaps(ready(), kept, TODAY).isEmpty()).isEqualTo(fits);
  }

  @Test
  void nothingAtAllIsEveryGap() {
    var empty = with(Question.LEAVE, List.of(), List.of());
    var nothing = new Decision(Choice.STEP_DOWN, "", Optional.empty(), Optional.empty());

    assertThat(ChairChecklist.gaps(empty, nothing, TODAY))
        .containsExactly(Gap.QUORUM, Gap.EVIDENCE, Gap.REASON, Gap.EXIT_SUPPORT, Gap.REVIEW);
  }
}
