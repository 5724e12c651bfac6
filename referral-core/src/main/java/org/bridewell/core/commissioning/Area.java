package org.bridewell.core.commissioning;

import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.SuiteId;

/// Where people are counted: in one suite, in one district of residence, or in the whole area.
public record Area(Kind kind, String code) {
  /// Everybody, each once: not the sum of the suites, for a person may be in two of them.
  public static final Area WHOLE = new Area(Kind.AREA, "ALL");

  /// The three ways of dividing the area.
  public enum Kind {
    SUITE,
    DISTRICT,
    AREA
  }

  public static Area of(SuiteId suite) {
    return new Area(Kind.SUITE, suite.value());
  }

  public static Area of(DistrictId district) {
    return new Area(Kind.DISTRICT, district.value());
  }
}
