package org.bridewell.db.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.safety.Alert;
import org.bridewell.core.safety.AlertAction;
import org.bridewell.core.safety.AlertLevel;
import org.bridewell.core.safety.SafetyAnswer;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.SafetyReopening;
import org.bridewell.core.safety.SafetyReply;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AlertId;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.SomebodyHeld;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.NarrowAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Every answer is kept; the latest counts until its question is asked again.
class SafetyIT {
  private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");

  private final UnitOfWork unit = TestDatabase.unit(NarrowAccount.HEALTH);
  private final JooqSafety safety = new JooqSafety(TestDatabase.dsl(NarrowAccount.HEALTH));
  private SomebodyHeld held;

  @BeforeEach
  void somebody() throws Exception {
    held = SomebodyHeld.add();
  }

  @Test
  void theLatestAnswerOfTwoNursesCountsAndBothAreKept() {
    assertThat(answer(SafetyFlag.FITS, SafetyReply.YES, held.nurse(), AT)).isTrue();
    assertThat(answer(SafetyFlag.FITS, SafetyReply.NO, held.officer(), AT.plusSeconds(1))).isTrue();
    assertThat(counts(SafetyFlag.FITS)).contains(SafetyReply.NO);
  }

  @Test
  void askingOneQuestionAgainLeavesTheOthers() {
    answer(SafetyFlag.HEAD_INJURY, SafetyReply.NO, held.nurse(), AT);
    answer(SafetyFlag.FITS, SafetyReply.NO, held.nurse(), AT);
    reopen(Optional.of(SafetyFlag.HEAD_INJURY), AT.plusSeconds(5));
    assertThat(counts(SafetyFlag.HEAD_INJURY)).isEmpty();
    assertThat(counts(SafetyFlag.FITS)).contains(SafetyReply.NO);

    answer(SafetyFlag.HEAD_INJURY, SafetyReply.YES, held.nurse(), AT.plusSeconds(6));
    assertThat(counts(SafetyFlag.HEAD_INJURY)).contains(SafetyReply.YES);
  }

  @Test
  void aFreshPageAsksAllAgainAndTheAlertsStand() {
    answer(SafetyFlag.SWALLOWED_OR_HIDDEN_DRUGS, SafetyReply.YES, held.nurse(), AT);
    raise(AlertLevel.CALL_999);
    reopen(Optional.empty(), AT.plusSeconds(5));
    assertThat(unit.run(() -> safety.answers(held.detention()))).isEmpty();
    assertThat(unit.run(() -> safety.alerts(held.detention()))).hasSize(1);
    assertThat(unit.run(() -> safety.reopenings(held.detention())))
        .singleElement()
        .returns("HOSPITAL", SafetyReopening::cause);
  }

  @Test
  void aStricterLevelOpensAnAlertAgainAndAMilderOneDoesNot() {
    raise(AlertLevel.CLINICIAN);
    var alert = unit.run(() -> safety.alerts(held.detention())).getFirst();
    unit.execute(() -> safety.seen(alert.id(), held.officer(), AlertAction.NOTED, AT));
    raise(AlertLevel.OFFICER);
    assertThat(unit.run(() -> safety.open(held.suite()))).isEmpty();
    raise(AlertLevel.CALL_999);
    assertThat(unit.run(() -> safety.open(held.suite()))).hasSize(1);
  }

  private Optional<SafetyReply> counts(SafetyFlag flag) {
    return Optional.ofNullable(unit.run(() -> safety.answers(held.detention())).get(flag))
        .map(SafetyAnswer::reply);
  }

  private boolean answer(SafetyFlag flag, SafetyReply reply, AccountId by, Instant at) {
    var answer = new SafetyAnswer(AnswerId.next(), held.detention(), flag, reply, by, at);
    return unit.run(() -> safety.keep(answer));
  }

  private void reopen(Optional<SafetyFlag> flag, Instant at) {
    unit.execute(
        () ->
            safety.reopen(
                new SafetyReopening(
                    AnswerId.next(), held.detention(), flag, "HOSPITAL", held.nurse(), at)));
  }

  private void raise(AlertLevel level) {
    unit.execute(
        () ->
            safety.raise(
                new Alert(
                    AlertId.next(),
                    held.detention(),
                    held.suite(),
                    SafetyFlag.SWALLOWED_OR_HIDDEN_DRUGS,
                    level,
                    held.nurse(),
                    AT,
                    Optional.empty())));
  }
}
