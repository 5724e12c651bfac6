package org.bridewell.core.medicine;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.medicine.BeforeDose.DaysMissed;
import org.bridewell.core.medicine.BeforeDose.Roused;

/// What stops a dose from being recorded as given: the refusals of HZ-14, HZ-24 and HZ-25.
///
/// Times and limits await the clinical safety officer's sign-off; they may become stricter.
final class DoseRules {
  /// Rousing, breathing and glucose are looked at within so long before the dose.
  static final Duration FRESH = Duration.ofMinutes(30);

  /// Breathing slower than this stops an opioid; at or below `EMERGENCY_BREATHS` it is 999.
  static final int SLOW_BREATHS = 12;

  static final int EMERGENCY_BREATHS = 8;

  /// In tenths of a mmol/L.
  static final int LOW_GLUCOSE = 40;

  private DoseRules() {}

  /// Everything that stops the dose, in the order in which it is asked.
  static List<DoseStop> stops(
      Medicine medicine,
      Dose.Entry dose,
      Allergies allergies,
      Optional<Instant> lastGiven,
      Instant now) {
    var stops = new ArrayList<DoseStop>();
    var entry = medicine.entry();
    add(stops, DoseStop.ALLERGIES_NOT_ASKED, allergies.state() == Allergies.State.NOT_ASKED);
    add(stops, DoseStop.NOT_NAMED, entry.kind() == Medicine.Kind.NOT_KNOWN);
    add(stops, DoseStop.NOT_CONFIRMED_WHO, !dose.identityChecked());
    add(stops, DoseStop.NO_AMOUNT, dose.amount().isBlank());
    add(stops, DoseStop.NO_AUTHORITY, dose.authority().isBlank());
    add(stops, DoseStop.NO_WITNESS, entry.controlled() && dose.witness().isBlank());
    add(stops, DoseStop.IN_FUTURE, dose.observedAt().isAfter(now));
    if (dose.despite().isBlank()) {
      add(stops, DoseStop.LIKE_AN_ALLERGY, !allergies.matching(entry.name()).isEmpty());
      add(stops, DoseStop.INSIDE_INTERVAL, isInside(medicine, dose, lastGiven));
    }
    switch (entry.kind()) {
      case OPIOID -> opioid(stops, entry, dose);
      case INSULIN -> insulin(stops, dose);
      case OTHER, NOT_KNOWN -> {}
    }
    return List.copyOf(stops);
  }

  /// The end of the interval is outside it: eight hours after the last is not inside eight hours.
  private static boolean isInside(Medicine medicine, Dose.Entry dose, Optional<Instant> lastGiven) {
    var entry = medicine.entry();
    return lastGiven
        .or(entry::lastTaken)
        .flatMap(last -> entry.every().map(last::plus))
        .filter(dose.observedAt()::isBefore)
        .isPresent();
  }

  private static void opioid(List<DoseStop> stops, Medicine.Entry entry, Dose.Entry dose) {
    var before = dose.before();
    add(stops, DoseStop.NO_SOURCE, entry.source().isBlank());
    if (before.rousedAt().isEmpty() || before.roused().isEmpty()) {
      stops.add(DoseStop.NOT_ROUSED);
    } else {
      add(stops, DoseStop.ROUSED_TOO_LONG_AGO, isOld(before.rousedAt().get(), dose));
      add(stops, DoseStop.ROUSING_FAILED, before.roused().get() == Roused.NOT_FULLY);
    }
    add(stops, DoseStop.BREATHING_NOT_COUNTED, before.breaths().isEmpty());
    add(stops, DoseStop.BREATHING_SLOW, before.breaths().filter(n -> n < SLOW_BREATHS).isPresent());
    add(stops, DoseStop.MISSED_DAYS_NOT_ASKED, before.missed().isEmpty());
    add(
        stops,
        DoseStop.NO_PRESCRIBER,
        before.missed().filter(DaysMissed::needsPrescriber).isPresent()
            && before.prescriber().isBlank());
  }

  private static void insulin(List<DoseStop> stops, Dose.Entry dose) {
    var before = dose.before();
    if (before.glucoseTenths().isEmpty() || before.glucoseAt().isEmpty()) {
      stops.add(DoseStop.NO_GLUCOSE);
      return;
    }
    add(stops, DoseStop.GLUCOSE_TOO_LONG_AGO, isOld(before.glucoseAt().get(), dose));
    add(stops, DoseStop.GLUCOSE_LOW, before.glucoseTenths().get() < LOW_GLUCOSE);
  }

  /// Looked at more than half an hour before the dose, or only after it.
  private static boolean isOld(Instant lookedAt, Dose.Entry dose) {
    return lookedAt.isBefore(dose.observedAt().minus(FRESH)) || lookedAt.isAfter(dose.observedAt());
  }

  private static void add(List<DoseStop> stops, DoseStop stop, boolean holds) {
    if (holds) {
      stops.add(stop);
    }
  }
}
