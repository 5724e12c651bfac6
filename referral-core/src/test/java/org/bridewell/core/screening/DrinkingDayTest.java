package org.bridewell.core.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.screening.SittingFixture.AUDIT;
import static org.bridewell.core.screening.SittingFixture.audit;

import java.math.BigDecimal;
import java.util.Map;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.Option;
import org.bridewell.core.instrument.Units;
import org.bridewell.core.screening.DrinkingDay.Poured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrinkingDayTest {
  private static final Item TYPICAL_DAY = AUDIT.item(audit(2)).orElseThrow();

  @ParameterizedTest(name = "{0} units: {1}")
  @CsvSource({
    "0.4, 1-2",
    "0.5, 1-2",
    "2.4, 1-2",
    "2.5, 3-4",
    "4.4, 3-4",
    "4.5, 5-6",
    "6.4, 5-6",
    "6.5, 7-9",
    "9.4, 7-9",
    "9.5, 10-or-more",
    "40, 10-or-more"
  })
  void halfAUnitGoesUpBeforeAnOptionIsProposed(BigDecimal units, String option) {
    assertThat(DrinkingDay.proposed(TYPICAL_DAY, new Units(units)).map(Option::code))
        .contains(option);
  }

  @Test
  void nothingDrunkProposesNothing() {
    assertThat(DrinkingDay.proposed(TYPICAL_DAY, DrinkingDay.units(Map.of()))).isEmpty();
  }

  /// 4 × 568 ml × 5 % = 11.36 and 2 × 25 ml × 40 % = 2.00.
  @Test
  void drinksAddUpExactlyAndShowOneDecimal() {
    var day =
        DrinkingDay.units(
            Map.of(
                Drink.PINT, new Poured(4, new BigDecimal("5")),
                Drink.SINGLE_SPIRIT, new Poured(2, new BigDecimal("40"))));

    assertThat(day.exact()).isEqualByComparingTo("13.36");
    assertThat(day.shown()).isEqualTo("13.4");
    assertThat(day.whole()).isEqualTo(13);
  }

  @Test
  void theUsualStrengthIsOneOfTheStrengths() {
    for (var drink : Drink.values()) {
      assertThat(drink.strengths()).isSorted().contains(drink.usualStrength());
    }
  }
}
