package org.bridewell.core.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.custody.CustodyFixture.LEEDS;
import static org.bridewell.core.custody.CustodyFixture.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.custody.BoardFacts.Begun;
import org.bridewell.core.custody.BoardFacts.Completed;
import org.bridewell.core.custody.BoardFacts.NotBegun;
import org.bridewell.core.custody.BoardFacts.SittingProgress;
import org.bridewell.core.custody.Due.Task;
import org.bridewell.core.custody.Due.Urgency;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DetentionId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTest {
  private static final Instant ARRIVED = NOW.minus(Duration.ofMinutes(10));
  private static final Instant LATER = NOW.plus(Duration.ofHours(4));
  private static final SittingProgress DONE = new Completed(NOW);

  @Test
  void anAlertThatNobodyHasSeenComesFirst() {
    var facts = facts(3, Optional.of(NOW), new NotBegun(), false, Optional.empty(), "");
    assertThat(Due.of(facts)).isEqualTo(new Due(Task.ALERT_NOT_SEEN, Optional.of(NOW)));
  }

  @Test
  void safetyQuestionsAreDueFifteenMinutesAfterArrivalWhateverElse() {
    assertThat(Due.of(facts(7, DONE, true, "")))
        .isEqualTo(new Due(Task.SAFETY_QUESTIONS, Optional.of(NOW.plusSeconds(300))));
  }

  @Test
  void theScreeningBeginsNinetyMinutesAfterArrivalAndGoesOnAfterThirty() {
    assertThat(Due.of(facts(8, new NotBegun(), false, "")))
        .isEqualTo(new Due(Task.BEGIN_SCREENING, Optional.of(NOW.plusSeconds(4800))));
    assertThat(Due.of(facts(8, new Begun(NOW, 2), false, "")))
        .isEqualTo(new Due(Task.GO_ON_WITH_SCREENING, Optional.of(NOW.plusSeconds(1800))));
  }

  @ParameterizedTest(name = "need {0}, {1}: {2}")
  @CsvSource({
    "false, '', NOTHING",
    "true, '', ASK_CONSENT",
    "true, asked, NOTHING",
    "true, asked given, SEND_REFERRAL",
    "true, asked given referred, NOTHING"
  })
  void afterTheScreeningConsentThenReferral(boolean need, String done, Task task) {
    assertThat(Due.of(facts(8, DONE, need, done)).task()).isEqualTo(task);
  }

  @Test
  void consentThatWasPutOffIsAskedAtItsTime() {
    var facts = facts(8, Optional.empty(), DONE, true, Optional.of(LATER), "");
    assertThat(Due.of(facts)).isEqualTo(new Due(Task.ASK_CONSENT_AGAIN, Optional.of(LATER)));
  }

  @Test
  void whoeverWasNotFitIsAskedAgainFourHoursLater() {
    var again = new Due(Task.SCREEN_AGAIN, Optional.of(NOW.plus(Duration.ofHours(4))));

    assertThat(Due.of(unfit(new Begun(NOW, 2), false))).isEqualTo(again);
    assertThat(Due.of(unfit(DONE, false))).isEqualTo(again);
    assertThat(Due.of(unfit(DONE, true)).task()).isEqualTo(Task.ASK_CONSENT);
  }

  @ParameterizedTest(name = "{0} minutes from now: {1}")
  @CsvSource({"-6, CANNOT_WAIT", "0, CANNOT_WAIT", "1, NEXT_HOUR", "60, NEXT_HOUR", "61, LATER"})
  void whatIsLateCannotWait(int minutes, Urgency urgency) {
    var due = new Due(Task.BEGIN_SCREENING, Optional.of(NOW.plus(Duration.ofMinutes(minutes))));
    assertThat(due.urgency(NOW)).isEqualTo(urgency);
  }

  @Test
  void anUnseenAlertCannotWaitAndNothingDueIsForLater() {
    assertThat(new Due(Task.ALERT_NOT_SEEN, Optional.of(NOW)).urgency(NOW.minusSeconds(9)))
        .isEqualTo(Urgency.CANNOT_WAIT);
    assertThat(new Due(Task.NOTHING, Optional.empty()).urgency(NOW)).isEqualTo(Urgency.LATER);
  }

  @Test
  void aClockThatIsSoonerComesFirstButNotBeforeAnAlert() {
    var soon = clock(ClockKind.ROUSING, NOW.plusSeconds(60));

    assertThat(Due.of(with(facts(8, new NotBegun(), false, ""), soon)))
        .isEqualTo(new Due(Task.ROUSE, Optional.of(NOW.plusSeconds(60))));
    assertThat(Due.of(with(facts(8, new NotBegun(), false, ""), clock(ClockKind.DOSE, LATER))))
        .extracting(Due::task)
        .isEqualTo(Task.BEGIN_SCREENING);
    var alert = facts(3, Optional.of(NOW), new NotBegun(), false, Optional.empty(), "");
    assertThat(Due.of(with(alert, soon)).task()).isEqualTo(Task.ALERT_NOT_SEEN);
  }

  @Test
  void aScreeningThatWasPutOffWaitsForItsOwnTime() {
    var later = clock(ClockKind.TRY_AGAIN, LATER);

    assertThat(Due.of(with(facts(8, new NotBegun(), false, ""), later)))
        .isEqualTo(new Due(Task.TRY_AGAIN, Optional.of(LATER)));
  }

  private static CareClock clock(ClockKind kind, Instant due) {
    var by = AccountId.next();
    return CareClock.once(DetentionId.next(), kind, "", due, "TEST", by, NOW);
  }

  private static BoardFacts with(BoardFacts facts, CareClock clock) {
    return new BoardFacts(
        facts.detention(),
        facts.safetyAnswered(),
        facts.safetyQuestions(),
        facts.alertSince(),
        facts.sitting(),
        facts.unfitSince(),
        List.of(clock),
        facts.needFound(),
        facts.consentAskedAgainAt(),
        facts.consentAsked(),
        facts.consentGiven(),
        facts.referred());
  }

  private static BoardFacts unfit(SittingProgress sitting, boolean need) {
    return facts(8, Optional.empty(), sitting, Optional.of(NOW), need, Optional.empty(), "");
  }

  private static BoardFacts facts(
      int answered, SittingProgress sitting, boolean need, String done) {
    return facts(answered, Optional.empty(), sitting, need, Optional.empty(), done);
  }

  private static BoardFacts facts(
      int answered,
      Optional<Instant> alert,
      SittingProgress sitting,
      boolean need,
      Optional<Instant> askAgain,
      String done) {
    return facts(answered, alert, sitting, Optional.empty(), need, askAgain, done);
  }

  private static BoardFacts facts(
      int answered,
      Optional<Instant> alert,
      SittingProgress sitting,
      Optional<Instant> unfitSince,
      boolean need,
      Optional<Instant> askAgain,
      String done) {
    return new BoardFacts(
        CustodyFixture.held(LEEDS, "7", "Sample", ARRIVED),
        answered,
        8,
        alert,
        sitting,
        unfitSince,
        List.of(),
        need,
        askAgain,
        done.contains("asked"),
        done.contains("given"),
        done.contains("referred"));
  }
}
