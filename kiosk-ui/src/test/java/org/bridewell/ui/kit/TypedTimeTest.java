package org.bridewell.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {

  @ParameterizedTest
  @CsvSource({
    "14:05, 14:05",
    "14.05, 14:05",
    "1405, 14:05",
    "9:30, 09:30",
    "930, 09:30",
    "' 00:00 ', 00:00",
    "23 59, 23:59"
  })
  void readsHoursAndMinutes(String typed, LocalTime time) {
    assertThat(TypedTime.read(typed)).contains(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "24:00", "12:60", "9", "half past", "١٤:٠٥", "12:5", "-1:00"})
  void refusesAnythingElse(String typed) {
    assertThat(TypedTime.read(typed)).isEmpty();
  }
}
