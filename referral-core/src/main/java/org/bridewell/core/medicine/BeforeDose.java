package org.bridewell.core.medicine;

import java.time.Instant;
import java.util.Optional;

/// What was looked at before a dose: rousing, breathing and missed days before an opioid, the
/// glucose before insulin.
///
/// @param prescriber who was asked, where days were missed
/// @param rousedAt when the rousing check was made, and breathing counted
/// @param breaths in a minute
/// @param glucoseTenths in tenths of a mmol/L
public record BeforeDose(
    Optional<DaysMissed> missed,
    String prescriber,
    Optional<Instant> rousedAt,
    Optional<Roused> roused,
    Optional<Integer> breaths,
    Optional<Integer> glucoseTenths,
    Optional<Instant> glucoseAt) {

  /// For a medicine that asks for nothing.
  public static final BeforeDose NOTHING =
      new BeforeDose(
          Optional.empty(),
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /// On how many days the dose was not taken.
  public enum DaysMissed {
    NONE,
    ONE,
    TWO,
    THREE_OR_MORE,
    NOT_KNOWN;

    /// Somebody who missed three days may no longer stand the dose; not known counts as missed.
    public boolean needsPrescriber() {
      return this == THREE_OR_MORE || this == NOT_KNOWN;
    }
  }

  /// Whether the whole rousing check was passed (PACE Code C Annex H).
  public enum Roused {
    FULLY,
    NOT_FULLY
  }
}
