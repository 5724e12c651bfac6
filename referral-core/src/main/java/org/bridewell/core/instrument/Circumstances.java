package org.bridewell.core.instrument;

import java.util.Optional;
import java.util.OptionalInt;

/// What an instrument's applicability depends on, at the moment of asking. Unknown is a case.
public record Circumstances(OptionalInt age, Known pregnant, Known intoxicated, Optional<Sex> sex) {

  /// The sex by which an instrument is chosen, as custody recorded it or as the person asked for.
  public enum Sex {
    FEMALE,
    MALE,
    OTHER
  }

  /// Nothing is known.
  public static final Circumstances UNKNOWN =
      new Circumstances(OptionalInt.empty(), Known.UNKNOWN, Known.UNKNOWN, Optional.empty());

  /// A person of that age, in years, nothing else known.
  public static Circumstances aged(int years) {
    return new Circumstances(OptionalInt.of(years), Known.UNKNOWN, Known.UNKNOWN, Optional.empty());
  }

  /// The same, of that sex.
  public Circumstances of(Sex sex) {
    return new Circumstances(age, pregnant, intoxicated, Optional.of(sex));
  }

  /// The same, with what is known of a pregnancy.
  public Circumstances pregnant(Known known) {
    return new Circumstances(age, known, intoxicated, sex);
  }

  /// The same, with what is known of being intoxicated now.
  public Circumstances intoxicated(Known known) {
    return new Circumstances(age, pregnant, known, sex);
  }
}
