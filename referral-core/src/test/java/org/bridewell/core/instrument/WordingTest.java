package org.bridewell.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  private static final Instrument AUDIT =
      InstrumentLoader.shipped().find(new InstrumentId("AUDIT")).orElseThrow();
  private static final Item HEAVY_EPISODE = AUDIT.item(new ItemId("audit-3")).orElseThrow();

  @ParameterizedTest
  @CsvSource({"female, 6 or more units on, false", "male, 8 or more units on, false"})
  void followsTheAskedSex(String sex, String threshold, boolean open) {
    assertThat(HEAVY_EPISODE.textFor(Optional.of(sex))).contains(threshold);
    assertThat(HEAVY_EPISODE.choiceOpen(Optional.of(sex))).isEqualTo(open);
  }

  @Test
  void showsBothThresholdsAndLeavesTheChoiceOpenForAnyOtherValue() {
    assertThat(HEAVY_EPISODE.textFor(Optional.of("other")))
        .contains("6 or more units if female, or 8 or more if male");
    assertThat(HEAVY_EPISODE.choiceOpen(Optional.of("other"))).isTrue();
  }

  @Test
  void neverDefaultsWhenSexWasNotAsked() {
    assertThat(HEAVY_EPISODE.textFor(Optional.empty())).isEqualTo(HEAVY_EPISODE.text());
    assertThat(HEAVY_EPISODE.choiceOpen(Optional.empty())).isTrue();
  }

  @Test
  void hasOneWordingWhereNothingIsAsked() {
    Item first = AUDIT.items().getFirst();

    assertThat(first.choiceOpen(Optional.empty())).isFalse();
    assertThat(first.textFor(Optional.of("male"))).isEqualTo(first.text());
  }

  @Test
  void asksInUkUnits() {
    assertThat(AUDIT.item(new ItemId("audit-2")).orElseThrow().text()).contains("units of alcohol");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          16, AGE_16_TO_17
          17, AGE_16_TO_17
          18, -
          64, -
          65, AGE_65_OR_OVER
          """)
  void readsWithACautionAtTheEdgesOfAge(int age, String caution) {
    assertThat(AUDIT.applicability().cautionsFor(Circumstances.aged(age)))
        .extracting(Applicability.Limit::code)
        .isEqualTo(Optional.ofNullable(caution).stream().toList());
  }

  @Test
  void readsWithACautionInPregnancy() {
    var pregnant = Circumstances.aged(30).pregnant(Known.YES);

    assertThat(AUDIT.applicability().cautionsFor(pregnant))
        .extracting(Applicability.Limit::code)
        .containsExactly("PREGNANT");
  }
}
