package org.bridewell.db.demo;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/// Numbers the demo's things: the same id for the same thing each time, and below every id that the
/// application makes later.
final class DemoIds {
  /// What is numbered, each from 1.
  enum Kind {
    ACCOUNT,
    TERMINAL,
    PERSON,
    DETENTION,
    ANSWER,
    ALERT,
    SITTING,
    CONSENT,
    REFERRAL,
    APPOINTMENT,
    NOMINAL,
    REQUEST,
    CONFERENCE,
    CLOCK,
    ROUND,
    ALLERGY,
    MEDICINE,
    MARK,
    PLAN
  }

  private final Map<Kind, Long> last = new EnumMap<>(Kind.class);

  /// The next id of a kind.
  UUID next(Kind kind) {
    return of(kind, last.merge(kind, 1L, Long::sum));
  }

  /// A UUID of version 8: the kind in front, the number at the end.
  private static UUID of(Kind kind, long number) {
    return new UUID(
        (1L << 48) | ((long) (kind.ordinal() + 1) << 32) | 0x8000L,
        0x8000_0000_0000_0000L | number);
  }
}
