package org.bridewell.core.medicine;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

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

  /// The same with what is known from the pages of rousing, observations and glucose: it fills what
  /// was not typed, and where it is newer it counts; of two breathing rates the slower does.
  BeforeDose with(BeforeDose known) {
    boolean rousing = isNewer(known.rousedAt, rousedAt);
    boolean reading = isNewer(known.glucoseAt, glucoseAt);
    return new BeforeDose(
        missed,
        prescriber,
        rousing ? known.rousedAt : rousedAt,
        rousing ? known.roused : roused,
        Stream.of(known.breaths, breaths).flatMap(Optional::stream).min(Integer::compareTo),
        reading ? known.glucoseTenths : glucoseTenths,
        reading ? known.glucoseAt : glucoseAt);
  }

  private static boolean isNewer(Optional<Instant> known, Optional<Instant> typed) {
    return known.filter(at -> typed.filter(own -> !own.isBefore(at)).isEmpty()).isPresent();
  }

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
