package org.bridewell.core.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bridewell.core.custody.OffenceGroup;
import org.bridewell.core.person.Sex;
import org.bridewell.core.shared.Redacted;

/// What a service reads about a person: one component for each `ReferralField`, in its order.
///
/// @param alcoholResult empty once the consent no longer holds
/// @param newArrest a later arrest that nobody has answered yet
public record Disclosed(
    Name name,
    LocalDate dateOfBirth,
    Sex sex,
    String homeDistrict,
    Arrest arrest,
    OffenceGroup offenceGroup,
    Optional<AlcoholNeed> alcoholResult,
    Optional<Arrest> newArrest)
    implements Redacted {

  /// The same without the health part and later arrests: for a consent that ran out or was taken
  /// back.
  Disclosed withoutResult() {
    return new Disclosed(
        name,
        dateOfBirth,
        sex,
        homeDistrict,
        arrest,
        offenceGroup,
        Optional.empty(),
        Optional.empty());
  }

  /// A person's name.
  public record Name(String family, String given) implements Redacted {
    @Override
    public String toString() {
      return redacted();
    }
  }

  /// Where and when the person was arrested.
  public record Arrest(String suite, Instant at) {}

  @Override
  public String toString() {
    return redacted();
  }
}
