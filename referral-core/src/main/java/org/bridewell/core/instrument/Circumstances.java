package org.bridewell.core.instrument;

import java.util.OptionalInt;

/// What an instrument's applicability depends on, at the moment of asking. Unknown is a case.
public record Circumstances(OptionalInt age, Known pregnant, Known intoxicated) {

  /// Nothing is known.
  public static final Circumstances UNKNOWN =
      new Circumstances(OptionalInt.empty(), Known.UNKNOWN, Known.UNKNOWN);

  /// A person of that age, in years, nothing else known.
  public static Circumstances aged(int years) {
    return new Circumstances(OptionalInt.of(years), Known.UNKNOWN, Known.UNKNOWN);
  }
}
