package org.bridewell.core.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.custody.CustodyFixture.NOW;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivalRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

  @ParameterizedTest(name = "born {0}: {1}")
  @CsvSource({
    "2016-11-16, fine",
    "2016-11-17, arrival.age-impossible",
    "2026-11-17, arrival.birth-in-future",
    "1905-11-17, fine",
    "1905-11-16, arrival.age-impossible"
  })
  void aDateOfBirthIsOfSomebodyTenToAHundredAndTwenty(LocalDate born, String expected) {
    assertThat(ArrivalRules.ofBirth(born, TODAY).orElse("fine")).isEqualTo(expected);
  }

  @ParameterizedTest(name = "arrested {0} ago: {1}")
  @CsvSource({
    "PT0S, fine",
    "PT-1S, arrival.arrest-in-future",
    "P7D, fine",
    "P7DT1S, arrival.arrest-too-long-ago"
  })
  void anArrestWasInTheLastWeek(Duration ago, String expected) {
    assertThat(ArrivalRules.ofArrest(NOW.minus(ago), NOW).orElse("fine")).isEqualTo(expected);
  }
}
