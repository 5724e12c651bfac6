package org.bridewell.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bridewell.core.screening.KeptResult.Outcome;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.InstrumentId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// HZ-13: at 20, with a range that reaches it, and on each sign of dependence.
class ScreenedWithdrawalRiskTest {

  @ParameterizedTest(name = "{0} {1} {2} {3}: {4}")
  @CsvSource({
    "AUDIT, SCORED, HIGHER_RISK, '', false",
    "AUDIT, SCORED, POSSIBLE_DEPENDENCE, '', true",
    "AUDIT, SCORED, LOW_RISK, RECENT_HARM, false",
    "AUDIT, SCORED, LOW_RISK, DEPENDENCE_SIGNS, true",
    "AUDIT, INCOMPLETE, 'INCREASING_RISK HIGHER_RISK', '', false",
    "AUDIT, INCOMPLETE, 'HIGHER_RISK POSSIBLE_DEPENDENCE', '', true",
    "CIWA-Ar, SCORED, MILD, WITHDRAWAL_SIGNS, true",
    "PHQ-9, SCORED, SEVERE, ITEM9_SAFETY, false"
  })
  void restsOnTheResultsOfTheStay(
      String id, Outcome outcome, String bands, String flags, boolean risk) {
    var instrument = SittingFixture.instrument(id);
    var scored = outcome == Outcome.SCORED;
    var kept =
        new KeptResult(
            instrument.id(),
            instrument.version(),
            "2",
            outcome,
            scored ? OptionalInt.of(16) : OptionalInt.empty(),
            scored ? OptionalInt.empty() : OptionalInt.of(12),
            scored ? OptionalInt.empty() : OptionalInt.of(24),
            Optional.of(bands).filter(_ -> scored),
            scored ? List.of() : List.of(bands.split(" ")),
            flags.isEmpty() ? List.of() : List.of(flags),
            Optional.empty());
    var other =
        new KeptResult(
            new InstrumentId("NOT-HERE"),
            "1",
            "2",
            Outcome.NOTED,
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty());

    var found = new ScreenedWithdrawalRisk(_ -> List.of(other, kept), SittingFixture.CATALOGUE);

    assertThat(found.isIn(DetentionId.next())).isEqualTo(risk);
    assertThat(new ScreenedWithdrawalRisk(_ -> List.of(), SittingFixture.CATALOGUE))
        .matches(none -> !none.isIn(DetentionId.next()));
  }
}
