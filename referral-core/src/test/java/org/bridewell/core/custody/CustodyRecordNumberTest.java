package org.bridewell.core.custody;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustodyRecordNumberTest {

  @ParameterizedTest
  @CsvSource({"' 13lb/4821/26 ', 13LB/4821/26", "ab1, AB1", "LB-0001, LB-0001"})
  void readsWhatWasTypedOrScanned(String typed, String value) {
    assertThat(CustodyRecordNumber.parse(typed).map(CustodyRecordNumber::value)).contains(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ab", "/123", "12 34", "LB_1", "😀😀😀"})
  void refusesAnythingElse(String typed) {
    assertThat(CustodyRecordNumber.parse(typed)).isEmpty();
  }

  @Test
  void refusesMoreThanForty() {
    assertThat(CustodyRecordNumber.parse("1".repeat(40))).isPresent();
    assertThat(CustodyRecordNumber.parse("1".repeat(41))).isEmpty();
  }
}
