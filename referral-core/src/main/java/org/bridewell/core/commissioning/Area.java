package org.bridewell.core.commissioning;

import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.SuiteId;

/// Which people are counted: those in one suite, of one district of residence, of one sex or age,
/// or everybody.
public record Area(Kind kind, String code) {
  /// Everybody, each once: not the sum of the suites, for a person may be in two of them.
  public static final Area WHOLE = new Area(Kind.AREA, "ALL");

  /// The ways of dividing people. One at a time: no report crosses two of them.
  public enum Kind {
    SUITE,
    DISTRICT,
    AREA,
    SEX,
    AGE
  }

  public static Area of(SuiteId suite) {
    return new Area(Kind.SUITE, suite.value());
  }

  public static Area of(DistrictId district) {
    return new Area(Kind.DISTRICT, district.value());
  }
}
