package org.bridewell.core.instrument;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// UK units of alcohol: 10 ml of ethanol each. Exact inside; rounded only to be shown, or to
/// propose an answer, which the nurse confirms (HZ-30).
public record Units(BigDecimal exact) implements Comparable<Units> {

  /// Nothing was drunk.
  public static final Units NONE = new Units(BigDecimal.ZERO);

  private static final int PER_THOUSAND = 3;

  public Units {
    if (exact.signum() < 0) {
      throw new IllegalArgumentException("units are never negative");
    }
    exact = exact.stripTrailingZeros();
  }

  /// The units in so many drinks: volume in ml × strength in % ÷ 1000 × number.
  public static Units of(BigDecimal millilitres, BigDecimal strength, BigDecimal number) {
    return new Units(millilitres.multiply(strength).movePointLeft(PER_THOUSAND).multiply(number));
  }

  /// These and those together.
  public Units plus(Units more) {
    return new Units(exact.add(more.exact));
  }

  /// With one decimal, half up.
  public String shown() {
    return exact.setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  /// The whole number, half up, by which an option is proposed: 2.5 is 3.
  public int whole() {
    return exact.setScale(0, RoundingMode.HALF_UP).intValueExact();
  }

  @Override
  public int compareTo(Units other) {
    return exact.compareTo(other.exact);
  }
}
