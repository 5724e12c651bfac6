package org.bridewell.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.instrument.Applicability;
import org.bridewell.core.instrument.Circumstances;
import org.bridewell.core.instrument.Instrument;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.Known;
import org.bridewell.core.instrument.Option;
import org.bridewell.core.instrument.Units;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What must not mislead about drinking, in every alcohol screen alike (HZ-30).
class DrinkingScreensTest {

  private static final Item TYPICAL_DAY =
      Marked.instrument("AUDIT").item(UnitsAnswer.QUESTION).orElseThrow();

  @ParameterizedTest(name = "{0} units: {1}")
  @CsvSource({
    "0.5, 1-2",
    "2.4, 1-2",
    "2.49999, 1-2",
    "2.5, 3-4",
    "4.49, 3-4",
    "4.5, 5-6",
    "6.4, 5-6",
    "6.5, 7-9",
    "9.4, 7-9",
    "9.5, 10-or-more",
    "60, 10-or-more"
  })
  void proposesTheAnswerByWholeUnitsRoundedHalfUp(BigDecimal units, String option) {
    assertThat(UnitsAnswer.proposed(TYPICAL_DAY, new Units(units)).map(Option::code))
        .contains(option);
  }

  @Test
  void proposesNothingForNoDrinksAndForOtherQuestions() {
    Item howOften = Marked.instrument("AUDIT").items().getFirst();

    assertThat(UnitsAnswer.proposed(TYPICAL_DAY, Units.NONE)).isEmpty();
    assertThat(UnitsAnswer.proposed(howOften, new Units(BigDecimal.TEN))).isEmpty();
  }

  @Test
  void addsDrinksUpBeforeItRounds() {
    // 25 ml at 40 % is 1 unit, 175 ml at 13 % is 2.275: 3.275 together, not 1 and 2
    Units units =
        Units.of(new BigDecimal("25"), new BigDecimal("40"), BigDecimal.ONE)
            .plus(Units.of(new BigDecimal("175"), new BigDecimal("13"), BigDecimal.ONE));

    assertThat(units.exact()).isEqualByComparingTo("3.275");
    assertThat(units.shown()).isEqualTo("3.3");
    assertThat(UnitsAnswer.proposed(TYPICAL_DAY, units).map(Option::code)).contains("3-4");
  }

  @ParameterizedTest(name = "{0} at {1}: {2}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          AUDIT,    15, UNDER_16, -
          AUDIT,    16, -,        AGE_16_TO_17
          AUDIT,    17, -,        AGE_16_TO_17
          AUDIT,    64, -,        -
          AUDIT,    65, -,        AGE_65_OR_OVER
          AUDIT-C,  15, UNDER_16, -
          AUDIT-C,  16, -,        AGE_16_TO_17
          AUDIT-C,  65, -,        AGE_65_OR_OVER
          AUDIT-PC, 15, UNDER_16, -
          AUDIT-PC, 17, -,        AGE_16_TO_17
          AUDIT-PC, 64, -,        -
          AUDIT-PC, 65, -,        AGE_65_OR_OVER
          FAST,     15, UNDER_16, -
          FAST,     17, -,        AGE_16_TO_17
          FAST,     64, -,        -
          FAST,     65, -,        AGE_65_OR_OVER
          M-SASQ,   15, UNDER_16, -
          M-SASQ,   17, -,        AGE_16_TO_17
          M-SASQ,   64, -,        -
          M-SASQ,   65, -,        AGE_65_OR_OVER
          SADQ-C,   17, UNDER_18, -
          SADQ-C,   18, -,        -
          SADQ-C,   64, -,        -
          SADQ-C,   65, -,        AGE_65_OR_OVER
          """)
  void areReadByAge(String id, int age, String excluded, String caution) {
    var applicability = Marked.instrument(id).applicability();
    var aged = Circumstances.aged(age);

    assertThat(applicability.excluded(aged).map(Applicability.Limit::code))
        .isEqualTo(Optional.ofNullable(excluded));
    if (excluded == null) {
      assertThat(applicability.cautionsFor(aged))
          .extracting(Applicability.Limit::code)
          .isEqualTo(Optional.ofNullable(caution).stream().toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"AUDIT", "AUDIT-C", "AUDIT-PC", "FAST", "M-SASQ", "SADQ-C"})
  void waitUntilThePersonIsSober(String id) {
    var drunk = Circumstances.aged(30).intoxicated(Known.YES);

    assertThat(Marked.instrument(id).applicability().excluded(drunk))
        .map(Applicability.Limit::code)
        .contains("INTOXICATED_NOW");
  }

  @ParameterizedTest
  @ValueSource(strings = {"AUDIT", "AUDIT-C", "AUDIT-PC", "FAST", "M-SASQ"})
  void askForAReferralInPregnancyWhateverTheScore(String id) {
    var pregnant = Circumstances.aged(30).pregnant(Known.YES);

    assertThat(Marked.instrument(id).applicability().cautionsFor(pregnant))
        .extracting(Applicability.Limit::text)
        .containsExactly(
            "Pregnant: no amount is known to be safe. Any drinking calls for a referral,"
                + " whatever the score.");
  }

  @ParameterizedTest
  @CsvSource({
    "AUDIT-C, POSITIVE, AUDIT",
    "AUDIT-PC, POSITIVE, AUDIT",
    "FAST, POSITIVE, AUDIT",
    "M-SASQ, POSITIVE, AUDIT",
    "AUDIT, POSSIBLE_DEPENDENCE, SADQ-C"
  })
  void leadFromShortToLongOnTheCutOffOnly(String id, String band, String next) {
    Instrument instrument = Marked.instrument(id);

    instrument
        .bands()
        .forEach(
            each ->
                assertThat(instrument.nextAfter(each))
                    .as(each.code())
                    .isEqualTo(
                        each.code().equals(band) ? List.of(new InstrumentId(next)) : List.of()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"AUDIT-C", "AUDIT-PC", "FAST", "M-SASQ"})
  void askNothingThatTheLongTestAsksAgain(String id) {
    Instrument audit = Marked.instrument("AUDIT");

    assertThat(Marked.instrument(id).items())
        .allSatisfy(item -> assertThat(audit.item(item.id())).contains(item));
  }

  @Test
  void wordTheHeavyEpisodeByTheAskedSexInEveryScreenThatHasIt() {
    for (String id : List.of("AUDIT", "AUDIT-C", "FAST", "M-SASQ")) {
      Item item = Marked.instrument(id).item(new ItemId("audit-3")).orElseThrow();
      assertThat(item.textFor(Optional.of("female"))).contains("6 or more units on");
      assertThat(item.textFor(Optional.of("male"))).contains("8 or more units on");
      assertThat(item.choiceOpen(Optional.of("other"))).isTrue();
      assertThat(item.choiceOpen(Optional.empty())).isTrue();
    }
  }
}
