package org.bridewell.core.medicine;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.custody.CareClock;
import org.bridewell.core.custody.CareClocks;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.MedicineId;

/// The clock of each dose: one for the dose that is due next, none for a dose that was given.
final class DoseClocks {
  /// What nobody knows the name of is found out within the hour.
  static final Duration NAME_IT = Duration.ofHours(1);

  /// A dose that was refused or held back is looked at again so soon.
  static final Duration OFFER_AGAIN = Duration.ofMinutes(30);

  /// Before the id of a medicine, in the `about` of its task.
  private static final String MEDICINE = "MEDICINE ";

  private final CareClocks clocks;

  DoseClocks(CareClocks clocks) {
    this.clocks = clocks;
  }

  void begin(Medicine medicine, AccountId by, Instant now) {
    if (medicine.entry().kind() == Medicine.Kind.NOT_KNOWN) {
      var about = task(medicine.id());
      clocks.start(
          CareClock.once(
              medicine.detention(),
              ClockKind.TASK,
              about,
              now.plus(NAME_IT),
              "NOT_NAMED",
              by,
              now));
      return;
    }
    medicine.nextDue(Optional.empty()).ifPresent(due -> start(medicine, due, "DUE", by, now));
  }

  /// After a dose that was given the next is due one interval later; what was not given is offered
  /// again.
  void next(Medicine medicine, Dose dose, AccountId by, Instant now) {
    var every = medicine.entry().every();
    clocks.end(
        medicine.detention(),
        ClockKind.DOSE,
        dose(medicine),
        by,
        now,
        dose.entry().outcome().name());
    dose.givenAt()
        .flatMap(given -> every.map(given::plus))
        .ifPresent(due -> start(medicine, due, "DUE", by, now));
    if (dose.givenAt().isEmpty()) {
      start(medicine, now.plus(OFFER_AGAIN), dose.entry().outcome().name(), by, now);
    }
  }

  void end(Medicine medicine, AccountId by, Instant now, String reason) {
    clocks.end(medicine.detention(), ClockKind.DOSE, dose(medicine), by, now, reason);
    clocks.end(medicine.detention(), ClockKind.TASK, task(medicine.id()), by, now, reason);
  }

  private void start(Medicine medicine, Instant due, String reason, AccountId by, Instant now) {
    clocks.start(
        CareClock.once(medicine.detention(), ClockKind.DOSE, dose(medicine), due, reason, by, now));
  }

  private static String dose(Medicine medicine) {
    return medicine.id().value().toString();
  }

  private static String task(MedicineId id) {
    return MEDICINE + id.value();
  }
}
