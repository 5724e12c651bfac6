package org.bridewell.core.screening;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.bridewell.core.instrument.Units;

/// A drink as people name it, with its volume and the strengths it is sold in.
public enum Drink {
  PINT("568", "4", "5", "6"),
  CAN("440", "4", "5", "6"),
  STRONG_CAN("500", "7.5", "8", "9"),
  CIDER_BOTTLE("2000", "4.5", "5", "7.5"),
  WINE_GLASS("175", "11", "12.5", "14"),
  WINE_BOTTLE("750", "11", "12.5", "14"),
  SINGLE_SPIRIT("25", "37.5", "40", "50"),
  SPIRIT_BOTTLE("700", "37.5", "40", "50");

  private final BigDecimal millilitres;
  private final List<BigDecimal> strengths;

  Drink(String millilitres, String... strengths) {
    this.millilitres = new BigDecimal(millilitres);
    this.strengths = Arrays.stream(strengths).map(BigDecimal::new).toList();
  }

  public BigDecimal millilitres() {
    return millilitres;
  }

  /// Alcohol by volume in %, rising.
  public List<BigDecimal> strengths() {
    return strengths;
  }

  /// The strength that is taken until another is chosen.
  public BigDecimal usualStrength() {
    return strengths.get(1);
  }

  /// The units in so many of this drink, exactly.
  public Units units(BigDecimal strength, int number) {
    return Units.of(millilitres, strength, BigDecimal.valueOf(number));
  }
}
