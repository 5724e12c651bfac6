package org.bridewell.core.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bridewell.core.referral.ReferralFixture.DUE;
import static org.bridewell.core.referral.ReferralFixture.WORKER;
import static org.bridewell.core.referral.ReferralFixture.inState;
import static org.bridewell.core.referral.ReferralFixture.local;

import java.time.Instant;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReferralTest {
  /// A Tuesday.
  private static final Instant NOW = local("2026-11-17T10:18");

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          from,         result,       to,           next,             due
          NEW,          REACHED,      CONTACTED,    BOOK_APPOINTMENT, 2026-11-18T17:00
          NEW,          NO_ANSWER,    ASSIGNED,     TRY_AGAIN,        2026-11-18T17:00
          NEW,          WRONG_NUMBER, ASSIGNED,     FIND_ANOTHER_WAY, 2026-11-18T17:00
          RECEIVED,     REACHED,      CONTACTED,    BOOK_APPOINTMENT, 2026-11-18T17:00
          ACCEPTED,     NO_ANSWER,    ASSIGNED,     TRY_AGAIN,        2026-11-18T17:00
          DECLINED,     REACHED,      DECLINED,     FIND_ANOTHER_SERVICE, 2026-11-18T17:00
          IN_PROGRESS,  REACHED,      IN_PROGRESS,  BOOK_APPOINTMENT, 2026-11-18T17:00
          REOPENED,     NO_ANSWER,    CONTACTED,    TRY_AGAIN,        2026-11-18T17:00
          NEW,          DECLINED,     CONTACTED,    CLOSE_AS_DECLINED,2026-11-18T17:00
          TRIED,        REACHED,      CONTACTED,    BOOK_APPOINTMENT, 2026-11-18T17:00
          CONTACTED,    NO_ANSWER,    CONTACTED,    TRY_AGAIN,        2026-11-18T17:00
          BOOKED,       NO_ANSWER,    BOOKED,       SEE_THE_PERSON,   2026-11-18T10:00
          ATTENDED,     REACHED,      ATTENDED,     BOOK_APPOINTMENT, 2026-11-18T17:00
          NOT_ATTENDED, REACHED,      CONTACTED,    BOOK_APPOINTMENT, 2026-11-18T17:00
          NOT_ATTENDED, NO_ANSWER,    NOT_ATTENDED, TRY_AGAIN,        2026-11-18T17:00
          """)
  void contactLeadsOn(
      String from, ContactResult result, ReferralState to, NextAction next, String due) {
    var after = inState(from).contacted(result, WORKER, NOW, DUE);

    assertThat(after.state()).isEqualTo(to);
    assertThat(after.next()).isEqualTo(new NextStep(next, local(due)));
    assertThat(after.details().owner()).contains(WORKER);
    assertThat(after.details().version()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          from,         completed, declined, noContact, droppedOut
          NEW,          false,     true,     false,     false
          RECEIVED,     false,     true,     false,     false
          TRIED,        false,     true,     true,      true
          DECLINED,     false,     true,     true,      true
          CONTACTED,    false,     true,     true,      true
          BOOKED,       false,     true,     true,      true
          ATTENDED,     true,      true,     false,     true
          IN_PROGRESS,  true,      true,     false,     true
          NOT_ATTENDED, false,     true,     true,      true
          """)
  void closesOnlyWithAnOutcomeThatFits(
      String from, boolean completed, boolean declined, boolean noContact, boolean droppedOut) {
    assertThat(closes(from, Closure.DROPPED_OUT)).isEqualTo(droppedOut);
    assertThat(closes(from, Closure.TRANSFERRED)).isFalse();
    assertThat(closes(from, Closure.COMPLETED)).isEqualTo(completed);
    assertThat(closes(from, Closure.DECLINED)).isEqualTo(declined);
    assertThat(closes(from, Closure.NO_CONTACT)).isEqualTo(noContact);
    assertThat(closes(from, Closure.OTHER)).isTrue();
  }

  private static boolean closes(String from, Closure closure) {
    try {
      var closed = inState(from).close(closure, WORKER, NOW);
      return closed.closure() == closure && closed.closedAt().equals(NOW);
    } catch (Refusal e) {
      return false;
    }
  }

  @Test
  void attendanceIsFollowedByADecision() {
    var booked = (Referral.Booked) inState("BOOKED");

    assertThat(booked.attended(WORKER, NOW, DUE).next())
        .isEqualTo(new NextStep(NextAction.DECIDE_WHAT_FOLLOWS, local("2026-11-19T17:00")));
  }

  @Test
  void absenceIsRefusedBeforeTheAppointmentHasBegun() {
    var booked = (Referral.Booked) inState("BOOKED");

    assertThatThrownBy(() -> booked.notAttended(AfterAbsence.OFFER_ANOTHER_TIME, WORKER, NOW, DUE))
        .isInstanceOf(Refusal.class)
        .hasMessage("referral.not-begun");
    assertThat(
            booked
                .notAttended(
                    AfterAbsence.OFFER_ANOTHER_TIME, WORKER, local("2026-11-18T10:00"), DUE)
                .next())
        .isEqualTo(new NextStep(NextAction.OFFER_ANOTHER_TIME, local("2026-11-19T17:00")));
  }

  @Test
  void ownerStaysWhenAnotherWorkerMakesTheContact() {
    var first = inState("NEW").contacted(ContactResult.NO_ANSWER, WORKER, NOW, DUE);
    var other = org.bridewell.core.shared.AccountId.next();

    assertThat(first.contacted(ContactResult.REACHED, other, NOW, DUE).details().owner())
        .contains(WORKER);
  }

  @ParameterizedTest
  @MethodSource("org.bridewell.core.referral.ReferralFixture#everyOpenState")
  void everyOpenStateCanBeWithdrawn(String from) {
    assertThat(inState(from).withdraw().state()).isEqualTo(ReferralState.WITHDRAWN);
  }

  @Test
  void receiptAndAcceptanceLeaveTheFirstContactDueWhenItWas() {
    var sent = (Referral.Sent) inState("NEW");

    var accepted = sent.received().accepted();

    assertThat(accepted.state()).isEqualTo(ReferralState.ACCEPTED);
    assertThat(accepted.next()).isEqualTo(sent.next());
    assertThat(accepted.details().owner()).isEmpty();
  }

  @Test
  void whatTheProviderDeclinesStaysOpenUntilAnotherServiceIsFound() {
    var accepted = (Referral.Accepted) inState("ACCEPTED");

    var declined = accepted.declined(DeclineReason.NO_CAPACITY, NOW, DUE);

    assertThat(declined.next())
        .isEqualTo(new NextStep(NextAction.FIND_ANOTHER_SERVICE, local("2026-11-18T17:00")));
    assertThat(declined.accepted(NOW, DUE).next().action()).isEqualTo(NextAction.FIRST_CONTACT);
  }

  @ParameterizedTest
  @MethodSource("org.bridewell.core.referral.ReferralFixture#everyOpenState")
  void anOwnerCanBeGivenInEveryOpenStateAndTheDueTimeStays(String from) {
    var before = inState(from);

    var assigned = before.assigned(WORKER);

    assertThat(assigned.details().owner()).contains(WORKER);
    assertThat(assigned.next()).isEqualTo(before.next());
  }

  @Test
  void onceTheWorkHasBegunAttendingGoesOnWithIt() {
    var begun = ((Referral.Attended) inState("ATTENDED")).begin(WORKER, NOW, DUE);
    var again = begun.book(local("2026-11-20T10:00"), WORKER);

    assertThat(begun.next())
        .isEqualTo(new NextStep(NextAction.REVIEW_PROGRESS, local("2026-12-01T17:00")));
    assertThat(again.attended(WORKER, local("2026-11-20T10:30"), DUE).state())
        .isEqualTo(ReferralState.IN_PROGRESS);
    assertThat(again.details().course().begunAt()).contains(NOW);
  }

  @ParameterizedTest
  @CsvSource({"COMPLETED, true", "NO_CONTACT, true", "TRANSFERRED, false", "DIED, false"})
  void reopensUnlessAnotherServiceHasItOrThePersonDied(Closure closure, boolean reopens) {
    var closed = new Referral.Closed(ReferralFixture.details(), closure, NOW);
    if (reopens) {
      assertThat(closed.reopen(WORKER, NOW, DUE).next())
          .isEqualTo(new NextStep(NextAction.GO_ON, local("2026-11-18T17:00")));
    } else {
      assertThatThrownBy(() -> closed.reopen(WORKER, NOW, DUE)).isInstanceOf(Refusal.class);
    }
  }

  @Test
  void anArrestWaitsUntilSomebodyActs() {
    var stay = DetentionId.next();

    var held = inState("BOOKED").heldAgain(stay);

    assertThat(held.details().course().heldAgain()).contains(stay);
    assertThat(held.assigned(WORKER).details().course().heldAgain()).contains(stay);
    assertThat(
            held.contacted(ContactResult.NO_ANSWER, WORKER, NOW, DUE)
                .details()
                .course()
                .heldAgain())
        .isEmpty();
  }

  @Test
  void isTheSameAsAnotherOpenCaseOfThePersonAndServiceOnly() {
    var one = inState("CONTACTED");
    var stranger = inState("CONTACTED");

    assertThatThrownBy(() -> one.sameAs(stranger)).hasMessage("referral.not-the-same");
    assertThatThrownBy(() -> one.sameAs(one)).hasMessage("referral.not-the-same");
  }
}
