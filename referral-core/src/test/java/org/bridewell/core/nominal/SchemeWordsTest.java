package org.bridewell.core.nominal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemeWordsTest {
  @ParameterizedTest
  @EnumSource
  void findsEveryScheme(Scheme scheme) {
    assertThat(SchemeWords.wordsOf(scheme))
        .isNotEmpty()
        .allSatisfy(word -> assertThat(SchemeWords.areIn("was on " + word + ".")).isTrue());
  }

  @ParameterizedTest
  @EnumSource
  void findsEveryStrandHoweverItIsWritten(Strand strand) {
    assertThat(SchemeWords.wordsOf(strand))
        .isNotEmpty()
        .allSatisfy(
            word -> assertThat(SchemeWords.areIn("now " + word.toUpperCase(Locale.ROOT))).isTrue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a PPO", "PPOs", "the IOM hub", "Prolific and other Priority", "his strand"})
  void findsThemInASentence(String words) {
    assertThat(SchemeWords.areIn(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a dip in attendance in May",
        "kept 14 of 15 appointments",
        "missed probation twice",
        "catch the bus",
        "appointment"
      })
  void leavesPlainWordsAlone(String words) {
    assertThat(SchemeWords.areIn(words)).isFalse();
  }
}
