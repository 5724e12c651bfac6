package org.bridewell.core.medicine;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.MedicineId;
import org.bridewell.core.shared.Redacted;

/// What a nurse sees of a person's medicines.
///
/// @param doses the newest first
public record MedicineSheet(Allergies allergies, List<Medicine> medicines, List<Dose> doses)
    implements Redacted {

  /// The dose of a medicine that was given last.
  public Optional<Dose> lastGiven(MedicineId medicine) {
    return doses.stream()
        .filter(dose -> dose.medicine().equals(medicine) && dose.givenAt().isPresent())
        .max(Comparator.comparing(dose -> dose.entry().observedAt()));
  }

  /// When the next dose of a medicine is due.
  public Optional<Instant> nextDue(Medicine medicine) {
    return medicine.nextDue(lastGiven(medicine.id()).flatMap(Dose::givenAt));
  }

  @Override
  public String toString() {
    return redacted();
  }
}
