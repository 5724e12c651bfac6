package org.bridewell.core.custody;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/// What cannot be true of an arrival. Each rule answers with the code of its refusal, or nothing.
public final class ArrivalRules {
  /// Nobody under ten is held for an offence (Children and Young Persons Act 1933 s.50).
  static final int CRIMINAL_RESPONSIBILITY = 10;

  static final int OLDEST = 120;
  static final Duration LONGEST_SINCE_ARREST = Duration.ofDays(7);

  private ArrivalRules() {}

  /// A date of birth that cannot be right on this day, in local time.
  public static Optional<String> ofBirth(LocalDate dateOfBirth, LocalDate today) {
    if (dateOfBirth.isAfter(today)) {
      return Optional.of("arrival.birth-in-future");
    }
    int age = Period.between(dateOfBirth, today).getYears();
    return age < CRIMINAL_RESPONSIBILITY || age > OLDEST
        ? Optional.of("arrival.age-impossible")
        : Optional.empty();
  }

  /// A time of arrest that cannot be right now: still to come, or longer ago than anybody is held.
  public static Optional<String> ofArrest(Instant arrestedAt, Instant now) {
    if (arrestedAt.isAfter(now)) {
      return Optional.of("arrival.arrest-in-future");
    }
    return arrestedAt.isBefore(now.minus(LONGEST_SINCE_ARREST))
        ? Optional.of("arrival.arrest-too-long-ago")
        : Optional.empty();
  }
}
