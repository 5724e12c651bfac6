package org.bridewell.core.instrument;

/// A code of a public terminology, only where it was verified against its source.
public record Coding(System system, String code) {

  /// Where the code is from.
  public enum System {
    LOINC,
    SNOMED
  }
}
