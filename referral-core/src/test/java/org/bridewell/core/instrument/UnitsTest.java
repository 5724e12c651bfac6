package org.bridewell.core.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// 1 UK unit is 10 ml of ethanol: ml × % ÷ 1000 × number.
class UnitsTest {

  @ParameterizedTest(name = "{2} x {0} ml of {1} %")
  @CsvSource(
      textBlock =
          """
          568,  5.2,  1, 2.9536,  3.0
          750,  13.5, 1, 10.125, 10.1
          25,   40.0, 1, 1,       1.0
          440,  9.0,  4, 15.84,  15.8
          3000, 7.5,  1, 22.5,   22.5
          1000, 0.05, 1, 0.05,    0.1
          330,  0.0,  9, 0,       0.0
          """)
  void areExactInsideAndShownWithOneDecimal(
      BigDecimal millilitres, BigDecimal strength, BigDecimal number, String exact, String shown) {
    var units = Units.of(millilitres, strength, number);

    assertThat(units.exact()).isEqualByComparingTo(exact);
    assertThat(units.shown()).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 1", "2.4, 2", "2.5, 3", "4.5, 5", "6.4, 6", "6.5, 7", "9.4, 9", "9.5, 10"})
  void roundHalfUpToAWholeUnitBeforeAnAnswerIsProposed(BigDecimal exact, int whole) {
    assertThat(new Units(exact).whole()).isEqualTo(whole);
  }

  @Test
  void addUpWithoutLosingAnything() {
    var third = new Units(new BigDecimal("0.333"));

    assertThat(Units.NONE.plus(third).plus(third).plus(third))
        .isEqualTo(new Units(new BigDecimal("0.9990")))
        .isLessThan(new Units(BigDecimal.ONE));
  }

  @Test
  void areNeverNegative() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Units(new BigDecimal("-0.1")));
  }
}
