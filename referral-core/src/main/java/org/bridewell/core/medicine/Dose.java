package org.bridewell.core.medicine;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DoseId;
import org.bridewell.core.shared.MedicineId;
import org.bridewell.core.shared.Redacted;

/// One dose as it was given, refused or held back.
///
/// @param recordedByName who gave it, or offered it
public record Dose(
    DoseId id,
    MedicineId medicine,
    Entry entry,
    AccountId recordedBy,
    String recordedByName,
    Instant recordedAt)
    implements Redacted {

  /// What became of it.
  public enum Outcome {
    GIVEN,
    /// The person said no; it is offered again.
    REFUSED,
    /// The nurse did not give it, with a reason; it is looked at again.
    HELD_BACK
  }

  /// What the nurse writes down.
  ///
  /// @param identityChecked name and date of birth were said by the person, or read (HZ-22)
  /// @param witness who else saw it; needed for a controlled drug, never the giver
  /// @param reason why it was held back or refused
  /// @param despite why it is given all the same, inside the interval or beside an allergy of a
  ///   like name; empty when nothing asked
  /// @param observedAt when it was given; before it was recorded
  public record Entry(
      Outcome outcome,
      boolean identityChecked,
      String amount,
      String authority,
      String witness,
      String reason,
      String despite,
      BeforeDose before,
      Instant observedAt)
      implements Redacted {

    /// The same with what is known of the looks before it.
    Entry before(BeforeDose looks) {
      return new Entry(
          outcome, identityChecked, amount, authority, witness, reason, despite, looks, observedAt);
    }

    @Override
    public String toString() {
      return redacted();
    }
  }

  /// When it was given; empty for one that was not.
  public Optional<Instant> givenAt() {
    return entry.outcome() == Outcome.GIVEN ? Optional.of(entry.observedAt()) : Optional.empty();
  }

  @Override
  public String toString() {
    return redacted();
  }
}
