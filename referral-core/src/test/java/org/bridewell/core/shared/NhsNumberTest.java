package org.bridewell.core.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NhsNumberTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvFileSource(resources = "/vectors/nhs-number.csv", numLinesToSkip = 1)
  void readsTheVector(String typed, String expected, String source) {
    assertThat(NhsNumber.parse(typed).isPresent()).as(source).isEqualTo(expected.equals("VALID"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"999 000 0018", " 999-000-0018 ", "9990000018"})
  void readsSpacesAndHyphens(String typed) {
    assertThat(NhsNumber.parse(typed)).contains(new NhsNumber("9990000018"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "0000000000", "1111111111", "٩٩٩٠٠٠٠٠١٨", "999000001X"})
  void refusesBlanksFillersAndOtherDigits(String typed) {
    assertThat(NhsNumber.parse(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1111111111, true", "000 000 0000, true", "9990000018, false", "111111111, false"})
  void tellsAFillerFromAnotherMistake(String typed, boolean filler) {
    assertThat(NhsNumber.fillsOnly(typed)).isEqualTo(filler);
  }

  @Test
  void cannotBeMadeWithAWrongCheckDigit() {
    assertThatIllegalArgumentException().isThrownBy(() -> new NhsNumber("9990000019"));
  }

  @Test
  void isReadInThreeGroupsAndShowsNothingInALog() {
    var number = new NhsNumber("9990000018");
    assertThat(number.spaced()).isEqualTo("999 000 0018");
    assertThat(number).hasToString("NhsNumber[redacted]");
  }
}
