package org.bridewell.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "17/11/1992",
        " 17.11.1992 ",
        "17-11-1992",
        "17 11 1992",
        "17111992",
        "17 nov 1992",
        "17 November 1992",
        "17nov1992"
      })
  void readsTheWaysPeopleTypeADate(String typed) {
    assertThat(TypedDate.read(typed)).contains(LocalDate.of(1992, 11, 17));
  }

  @ParameterizedTest
  @ValueSource(strings = {"31/02/1990", "17/11/92", "11/17/1992", "17 foo 1992", "soon", "", "٣/٤"})
  void readsNothingWhereThereIsNoSuchDate(String typed) {
    assertThat(TypedDate.read(typed)).isEmpty();
  }
}
