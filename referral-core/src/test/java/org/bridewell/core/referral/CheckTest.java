package org.bridewell.core.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bridewell.core.referral.ReferralFixture.DUE;
import static org.bridewell.core.referral.ReferralFixture.WORKER;
import static org.bridewell.core.referral.ReferralFixture.details;
import static org.bridewell.core.referral.ReferralFixture.local;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bridewell.core.referral.Check.Health;
import org.bridewell.core.referral.Check.Measured;
import org.bridewell.core.referral.Check.Outcome;
import org.bridewell.core.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {
  private static final Instant SENT = local("2026-11-16T10:00");

  /// 24 hours fall on the next working day where they would not; all else on the day or before it.
  @ParameterizedTest
  @CsvSource(
      useHeadersInDisplayName = true,
      textBlock =
          """
          sent,             hours24,          days7,            days28,           months3,          months6
          2026-11-16T10:00, 2026-11-17T10:00, 2026-11-23T17:00, 2026-12-14T17:00, 2027-02-16T17:00, 2027-05-14T17:00
          2026-11-20T18:00, 2026-11-23T18:00, 2026-11-27T17:00, 2026-12-18T17:00, 2027-02-19T17:00, 2027-05-19T17:00
          2026-12-24T15:00, 2026-12-29T15:00, 2026-12-31T17:00, 2027-01-21T17:00, 2027-03-24T17:00, 2027-06-23T17:00
          2026-12-31T23:59, 2027-01-04T23:59, 2027-01-07T17:00, 2027-01-28T17:00, 2027-03-31T17:00, 2027-06-29T17:00
          2026-10-24T12:00, 2026-10-26T11:00, 2026-10-30T17:00, 2026-11-20T17:00, 2027-01-22T17:00, 2027-04-23T17:00
          2027-03-26T12:00, 2027-03-30T12:00, 2027-04-02T17:00, 2027-04-23T17:00, 2027-06-25T17:00, 2027-09-24T17:00
          """)
  void isDueOnWorkingDays(
      String sent, String hours24, String days7, String days28, String months3, String months6) {
    assertThat(DUE.checks(local(sent)))
        .extracting(Check::dueAt)
        .containsExactly(
            local(hours24), local(days7), local(days28), local(months3), local(months6));
  }

  @Test
  void aContactAnswersWhatIsDueWithinADayAndAsksForNoNumbers() {
    var after = Check.reached(DUE.checks(SENT), WORKER, local("2026-11-23T09:00"));

    assertThat(after).extracting(Check::isOwed).containsExactly(false, false, true, true, true);
  }

  @Test
  void keepsTheMeasuresOfThreeMonthsAndNoOthers() {
    var checks = DUE.checks(SENT);
    var measured = new Measured(OptionalInt.of(4), OptionalInt.empty(), Optional.of(Health.GOOD));

    var month = checks.get(3).answered(Outcome.REACHED, measured, WORKER, SENT);

    assertThat(month.answer().orElseThrow().measured()).isEqualTo(measured);
    assertThatThrownBy(() -> checks.get(1).answered(Outcome.REACHED, measured, WORKER, SENT))
        .hasMessage("referral.check-measures");
    assertThatThrownBy(() -> checks.get(3).answered(Outcome.NOT_REACHED, measured, WORKER, SENT))
        .hasMessage("referral.check-measures");
    assertThatThrownBy(() -> month.answered(Outcome.REACHED, Measured.NOTHING, WORKER, SENT))
        .hasMessage("referral.check-done");
  }

  @ParameterizedTest
  @CsvSource({"0, 0, true", "12, 1000, true", "13, 0, false", "0, 1001, false", "-1, 0, false"})
  void numbersStayInTheirRange(int auditC, int units, boolean right) {
    try {
      var measured = new Measured(OptionalInt.of(auditC), OptionalInt.of(units), Optional.empty());
      assertThat(right).isTrue();
      assertThat(measured.auditC()).hasValue(auditC);
    } catch (Refusal outOfRange) {
      assertThat(right).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({"COMPLETED, 2", "DROPPED_OUT, 2", "DECLINED, 0", "NO_CONTACT, 0", "DIED, 0"})
  void whoWasSeenIsStillAskedAfterTheEnd(Closure closure, int owed) {
    var closed = new Referral.Closed(details(), closure, SENT);

    assertThat(owed(Check.owedBy(closed, DUE.checks(SENT), WORKER, SENT))).isEqualTo(owed);
  }

  @Test
  void aCaseThatGoesOnAgainOwesWhatIsStillToCome() {
    var closed = new Referral.Closed(details(), Closure.NO_CONTACT, SENT);
    var later = local("2026-11-24T10:00");
    var dropped = Check.owedBy(closed, DUE.checks(SENT), WORKER, SENT);

    var again = Check.owedBy(closed.reopen(WORKER, later, DUE), dropped, WORKER, later);

    assertThat(again)
        .filteredOn(Check::isOwed)
        .extracting(Check::point)
        .containsExactly(CheckPoint.DAYS_28, CheckPoint.MONTHS_3, CheckPoint.MONTHS_6);
  }

  private static long owed(List<Check> checks) {
    return checks.stream().filter(Check::isOwed).count();
  }
}
