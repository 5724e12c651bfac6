package org.bridewell.core.instrument.fhir;

import java.util.Map;
import java.util.Optional;

/// Units as instruments print them, in UCUM.
final class Ucum {
  private static final Map<String, String> CODES =
      Map.of(
          "/min", "/min",
          "%", "%",
          "mmHg", "mm[Hg]",
          "°C", "Cel",
          "mmol/L", "mmol/L");

  private Ucum() {}

  /// The code, empty for a unit that is only a word.
  static Optional<String> code(String unit) {
    return Optional.ofNullable(CODES.get(unit));
  }
}
