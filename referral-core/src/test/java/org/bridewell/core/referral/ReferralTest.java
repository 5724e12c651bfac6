package org.bridewell.core.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bridewell.core.referral.ReferralFixture.DUE;
import static org.bridewell.core.referral.ReferralFixture.WORKER;
import static org.bridewell.core.referral.ReferralFixture.inState;
import static org.bridewell.core.referral.ReferralFixture.local;

import java.time.Instant;
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
          NEW,          NO_ANSWER,    SENT,         TRY_AGAIN,        2026-11-18T17:00
          NEW,          WRONG_NUMBER, SENT,         FIND_ANOTHER_WAY, 2026-11-18T17:00
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
          from,         completed, declined, noContact
          NEW,          false,     true,     false
          TRIED,        false,     true,     true
          CONTACTED,    false,     true,     true
          BOOKED,       false,     true,     true
          ATTENDED,     true,      true,     false
          NOT_ATTENDED, false,     true,     true
          """)
  void closesOnlyWithAnOutcomeThatFits(
      String from, boolean completed, boolean declined, boolean noContact) {
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

    assertThatThrownBy(() -> booked.notAttended(WORKER, NOW, DUE))
        .isInstanceOf(Refusal.class)
        .hasMessage("referral.not-begun");
    assertThat(booked.notAttended(WORKER, local("2026-11-18T10:00"), DUE).next().action())
        .isEqualTo(NextAction.ASK_WHAT_GOT_IN_THE_WAY);
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
}
