package org.bridewell.db.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.safety.Alert;
import org.bridewell.core.safety.AlertLevel;
import org.bridewell.core.safety.Emergencies.Clearance;
import org.bridewell.core.safety.Emergencies.Mistake;
import org.bridewell.core.safety.Emergencies.Stamped;
import org.bridewell.core.safety.Emergencies.Stay;
import org.bridewell.core.safety.Emergencies.Told;
import org.bridewell.core.safety.EmergencyMoment;
import org.bridewell.core.safety.GlucoseReading;
import org.bridewell.core.safety.OpenAlert;
import org.bridewell.core.safety.OpenAlert.Mistaken;
import org.bridewell.core.safety.PastTrouble;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.Substance;
import org.bridewell.core.safety.SubstanceUse;
import org.bridewell.core.safety.SubstanceUse.DoesNotUse;
import org.bridewell.core.safety.SubstanceUse.Use;
import org.bridewell.core.safety.SubstanceUse.Uses;
import org.bridewell.core.safety.UsualUse;
import org.bridewell.core.safety.WithdrawalCheck;
import org.bridewell.core.safety.WithdrawalSign;
import org.bridewell.core.shared.AlertId;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.SomebodyHeld;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.NarrowAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What stands around the alerts comes back as it was kept, by the health side's own account.
class AroundAlertsIT {
  private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");

  private final UnitOfWork unit = TestDatabase.unit(NarrowAccount.HEALTH);
  private final JooqWithdrawals withdrawals =
      new JooqWithdrawals(TestDatabase.dsl(NarrowAccount.HEALTH));
  private final JooqGlucoses glucoses = new JooqGlucoses(TestDatabase.dsl(NarrowAccount.HEALTH));
  private final JooqEmergencies emergencies =
      new JooqEmergencies(TestDatabase.dsl(NarrowAccount.HEALTH));
  private final JooqSafety safety = new JooqSafety(TestDatabase.dsl(NarrowAccount.HEALTH));
  private SomebodyHeld held;

  @BeforeEach
  void somebody() throws Exception {
    held = SomebodyHeld.add();
  }

  @Test
  void theLatestEntryOfASubstanceCountsAndADoubleTapIsOne() {
    var not = use(Substance.ALCOHOL, new DoesNotUse(), AT);
    var uses =
        use(
            Substance.ALCOHOL,
            new Uses(Optional.of(AT), UsualUse.EVERY_DAY, "13 units", PastTrouble.YES),
            AT.plusSeconds(1));
    var unknown = use(Substance.OPIOIDS, Uses.notKnown(), AT);
    assertThat(keep(not)).isTrue();
    assertThat(keep(uses)).isTrue();
    assertThat(keep(uses)).isFalse();
    assertThat(keep(unknown)).isTrue();
    assertThat(unit.run(() -> withdrawals.uses(held.detention())))
        .containsOnlyKeys(Substance.ALCOHOL, Substance.OPIOIDS)
        .containsEntry(Substance.ALCOHOL, uses)
        .containsEntry(Substance.OPIOIDS, unknown);
  }

  @Test
  void theLastLookForSignsIsFound() {
    for (var sign : List.of(WithdrawalSign.NONE, WithdrawalSign.CANT_TELL)) {
      var check =
          new WithdrawalCheck(
              AnswerId.next(),
              held.detention(),
              sign,
              held.nurse(),
              AT.plusSeconds(sign.ordinal()));
      assertThat(unit.run(() -> withdrawals.keep(check))).isTrue();
    }
    assertThat(unit.run(() -> withdrawals.lastCheck(held.detention())))
        .map(WithdrawalCheck::sign)
        .contains(WithdrawalSign.CANT_TELL);
  }

  @Test
  void readingsComeNewestFirstAndOneThatWasNotTakenIsEmpty() {
    var taken = reading(Optional.of(new BigDecimal("5.6")), AT);
    var notTaken = reading(Optional.empty(), AT.plusSeconds(1));
    unit.execute(() -> glucoses.keep(taken));
    unit.execute(() -> glucoses.keep(notTaken));
    assertThat(unit.run(() -> glucoses.all(held.detention()))).containsExactly(notTaken, taken);
  }

  @Test
  void momentsMistakesAndWhoWasToldComeBack() {
    var alert =
        new Alert(
            AlertId.next(),
            held.detention(),
            held.suite(),
            SafetyFlag.EMERGENCY,
            AlertLevel.CALL_999,
            held.nurse(),
            AT,
            Optional.empty());
    var moment =
        new Stamped(
            AnswerId.next(), held.detention(), EmergencyMoment.CALLED_999, held.nurse(), AT);
    var mistake = new Mistake(alert.id(), "Wrong button", held.nurse(), AT);
    var told = new Told(AnswerId.next(), alert.id(), held.officer(), held.nurse(), AT);
    unit.execute(() -> safety.raise(alert));
    unit.execute(() -> emergencies.keep(moment));
    unit.execute(() -> emergencies.keep(mistake));
    unit.execute(
        () -> emergencies.keep(new Mistake(alert.id(), "Something else", held.nurse(), AT)));
    unit.execute(() -> emergencies.keep(told));

    assertThat(unit.run(() -> emergencies.moments(held.detention()))).containsExactly(moment);
    assertThat(unit.run(() -> emergencies.mistakes(held.detention()))).containsExactly(mistake);
    assertThat(unit.run(() -> emergencies.told(held.detention()))).containsExactly(told);
    assertThat(unit.run(() -> safety.open(held.suite())))
        .singleElement()
        .extracting(OpenAlert::mistake)
        .isEqualTo(Optional.of(new Mistaken("Wrong button", "Somebody")));
  }

  @Test
  void whoWasNamedLastStaysAndTheSameTapIsKeptOnce() {
    var first = new Stay(AnswerId.next(), held.detention(), held.nurse(), held.nurse(), AT);
    var next =
        new Stay(
            AnswerId.next(), held.detention(), held.officer(), held.nurse(), AT.plusSeconds(1));
    assertThat(unit.run(() -> emergencies.keep(next))).isTrue();
    assertThat(unit.run(() -> emergencies.keep(first))).isTrue();
    assertThat(unit.run(() -> emergencies.keep(first))).isFalse();
    assertThat(unit.run(() -> emergencies.stays(held.detention()))).contains(next);
  }

  @Test
  void theLatestClearanceCounts() {
    var early = clearance("LGI", AT.minusSeconds(600));
    var late = clearance("St James", AT);
    unit.execute(() -> emergencies.keep(late));
    unit.execute(() -> emergencies.keep(early));
    assertThat(unit.run(() -> emergencies.clearance(held.detention()))).contains(late);
  }

  private SubstanceUse use(Substance substance, Use use, Instant at) {
    return new SubstanceUse(AnswerId.next(), held.detention(), substance, use, held.nurse(), at);
  }

  private boolean keep(SubstanceUse use) {
    return unit.run(() -> withdrawals.keep(use));
  }

  private GlucoseReading reading(Optional<BigDecimal> mmol, Instant at) {
    return new GlucoseReading(AnswerId.next(), held.detention(), mmol, held.nurse(), at);
  }

  private Clearance clearance(String hospital, Instant at) {
    return new Clearance(
        AnswerId.next(), held.detention(), hospital, "Dr Sample", at, held.nurse(), AT);
  }
}
