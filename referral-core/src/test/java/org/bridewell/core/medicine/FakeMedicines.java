package org.bridewell.core.medicine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AllergyId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.MedicineId;
import org.bridewell.core.shared.PersonId;

/// Medicines of one person in memory.
public final class FakeMedicines implements Medicines {
  public final List<Allergy> allergies = new ArrayList<>();
  public final List<Medicine> medicines = new ArrayList<>();
  public final List<Dose> doses = new ArrayList<>();

  @Override
  public List<Allergy> allergies(PersonId person) {
    return List.copyOf(allergies);
  }

  @Override
  public void add(Allergy allergy) {
    allergies.add(allergy);
  }

  @Override
  public boolean strike(AllergyId id, PersonId person, AccountId by, Instant at, String reason) {
    for (var each : allergies) {
      if (each.id().equals(id) && each.struckAt().isEmpty()) {
        allergies.remove(each);
        return allergies.add(
            new Allergy(
                id,
                each.detention(),
                each.substance(),
                each.reaction(),
                each.recordedBy(),
                each.recordedAt(),
                Optional.of(at)));
      }
    }
    return false;
  }

  @Override
  public List<Medicine> medicines(DetentionId detention) {
    return List.copyOf(medicines);
  }

  @Override
  public void add(Medicine medicine) {
    medicines.add(medicine);
  }

  @Override
  public Optional<Medicine> lock(MedicineId id, DetentionId detention) {
    return medicines.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  @Override
  public void stop(MedicineId id, AccountId by, Instant at, String reason) {
    medicines.replaceAll(
        each ->
            each.id().equals(id)
                ? new Medicine(
                    id,
                    each.detention(),
                    each.entry(),
                    each.recordedBy(),
                    each.recordedAt(),
                    Optional.of(at))
                : each);
  }

  @Override
  public boolean add(Dose dose, DetentionId detention) {
    return doses.add(dose);
  }

  @Override
  public List<Dose> doses(DetentionId detention) {
    return doses.stream()
        .sorted(Comparator.comparing((Dose dose) -> dose.entry().observedAt()).reversed())
        .toList();
  }
}
