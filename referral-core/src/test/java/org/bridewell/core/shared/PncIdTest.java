package org.bridewell.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class PncIdTest {
  private static final int YEAR = 2026;

  @ParameterizedTest(name = "{0} is {1}")
  @CsvFileSource(resources = "/vectors/pnc-id.csv", numLinesToSkip = 1)
  void readsTheVector(String typed, String canonical, String source) {
    assertThat(PncId.parse(typed, YEAR).map(PncId::value).orElse("INVALID"))
        .as(source)
        .isEqualTo(canonical);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "011Q, 2001/0000001Q",
    "20010000001Q, 2001/0000001Q",
    "' 2001/1q ', 2001/0000001Q",
    "85/1000000Z, 1985/1000000Z"
  })
  void readsItWithoutSlashZerosOrCapitals(String typed, String canonical) {
    assertThat(PncId.parse(typed, YEAR).map(PncId::value)).contains(canonical);
  }

  @Test
  void cannotBeMadeWithAWrongLetter() {
    assertThatIllegalArgumentException().isThrownBy(() -> new PncId("2001/0000001A"));
  }

  @Test
  void showsNothingInALog() {
    assertThat(new PncId("2001/0000001Q")).hasToString("PncId[redacted]");
  }
}
