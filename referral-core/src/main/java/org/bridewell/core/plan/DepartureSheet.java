package org.bridewell.core.plan;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.medicine.MedicineSheet;
import org.bridewell.core.shared.Redacted;

/// What the officer settles before somebody leaves, and what the escort's copy carries.
///
/// @param items everything that is open
/// @param answers what officers answered, the newest first
public record DepartureSheet(
    Detention detention,
    List<OpenItem> items,
    List<Departure.Answered> answers,
    Optional<CarePlan> plan,
    MedicineSheet medicines,
    Optional<Departure> departure)
    implements Redacted {

  /// The answer that counts for an item.
  public Optional<Departure.Answered> answer(OpenItem item) {
    return answers.stream().filter(answered -> answered.item().equals(item)).findFirst();
  }

  /// Items that no officer has answered.
  public List<OpenItem> unanswered() {
    return items.stream().filter(item -> answer(item).isEmpty()).toList();
  }

  @Override
  public String toString() {
    return redacted();
  }
}
