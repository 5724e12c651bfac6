package org.bridewell.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bridewell.core.instrument.Flag;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.scoring.Scorer;
import org.bridewell.core.shared.ItemId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is read in place of a band (HZ-16), and what is not: an alarm that everything gives is
/// none.
class InstrumentResultTest {

  @ParameterizedTest(name = "{0}, {1} {2}: {3}")
  @CsvSource({
    "C-SSRS-SCREEN, cssrs-1, yes, SAFETY_PATH",
    "C-SSRS-SCREEN, cssrs-6, ever, SAFETY_PATH",
    "C-SSRS-SCREEN, cssrs-1, no, ''",
    "PHQ-9, phq-9, several-days, ITEM9_SAFETY",
    "PHQ-9, phq-8, several-days, ''",
    "VULNERABILITY, vuln-confused, yes, ''",
    "SOCIAL-NEEDS, social-housing, yes, ''",
    "HEALTH, health-wants-clinician, yes, ''"
  })
  void putsSafetyBeforeTheBand(String id, String item, String option, String flags) {
    var instrument = SittingFixture.instrument(id);
    Map<ItemId, Response> answer = Map.of(new ItemId(item), new Response.Answered(option));
    var result =
        new InstrumentResult(
            instrument,
            Scorer.score(instrument, answer),
            Set.of(),
            List.of(),
            List.of(),
            List.of());

    assertThat(result.safety())
        .extracting(Flag::code)
        .isEqualTo(flags.isEmpty() ? List.of() : List.of(flags));
    assertThat(result.isUngraded()).isEqualTo(id.equals("C-SSRS-SCREEN"));
  }
}
