package org.bridewell.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CroNumberTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvFileSource(resources = "/vectors/cro.csv", numLinesToSkip = 1)
  void readsTheVector(String typed, String canonical, String source) {
    assertThat(CroNumber.parse(typed).map(CroNumber::value).orElse("INVALID"))
        .as(source)
        .isEqualTo(canonical);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "65656/91H, 065656/91H",
    "' 1/01g ', 000001/01G",
    "sf83/50058z, SF83/50058Z",
    "SF05/482703J, SF05/482703J"
  })
  void readsItWithoutZerosOrCapitals(String typed, String canonical) {
    assertThat(CroNumber.parse(typed).map(CroNumber::value)).contains(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "85227/65G", "SF/1A", "000001-01G", "0000001/01G", "SF05/0482703J"})
  void refusesWhatIsNoCroNumber(String typed) {
    assertThat(CroNumber.parse(typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1/01G", "000001/01A", "sf84/7V"})
  void cannotBeMadeButInItsCanonicalForm(String value) {
    assertThatIllegalArgumentException().isThrownBy(() -> new CroNumber(value));
  }

  @Test
  void showsNothingInALog() {
    assertThat(new CroNumber("000001/01G")).hasToString("CroNumber[redacted]");
  }
}
