package org.bridewell.core.medicine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AllergyId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.MedicineId;
import org.bridewell.core.shared.PersonId;

/// Allergies, medicines and doses as they are kept.
public interface Medicines {
  /// Every entry about a person's allergies, of this and earlier stays, the oldest first.
  List<Allergy> allergies(PersonId person);

  void add(Allergy allergy);

  /// Strikes out an entry about this person.
  ///
  /// @return false when there is none that stands
  boolean strike(AllergyId id, PersonId person, AccountId by, Instant at, String reason);

  /// The medicines of a stay, the oldest first.
  List<Medicine> medicines(DetentionId detention);

  void add(Medicine medicine);

  /// A medicine of a stay, locked: of two terminals one gives the dose.
  Optional<Medicine> lock(MedicineId id, DetentionId detention);

  /// Stops a medicine of a stay.
  void stop(MedicineId id, AccountId by, Instant at, String reason);

  /// Keeps a dose.
  ///
  /// @return false when this one was kept before: a double tap
  boolean add(Dose dose, DetentionId detention);

  /// The doses of a stay, the newest first.
  List<Dose> doses(DetentionId detention);
}
