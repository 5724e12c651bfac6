package org.bridewell.core.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.bridewell.core.instrument.Circumstances;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.NhsNumber;
import org.bridewell.core.shared.PncId;
import org.bridewell.core.shared.Redacted;

/// What is known of a person's identity on the health side.
public record PersonData(
    PersonName name,
    LocalDate dateOfBirth,
    Sex sex,
    Ethnicity ethnicity,
    Optional<NhsNumber> nhsNumber,
    Optional<PncId> pncId,
    DistrictId district)
    implements Redacted {

  /// Whole years on a day, in local time.
  public int ageOn(LocalDate day) {
    return Period.between(dateOfBirth, day).getYears();
  }

  /// What the custody record says of the person on a day that decides which instruments apply.
  public Circumstances recordedOn(LocalDate day) {
    var recorded = Circumstances.aged(ageOn(day));
    return switch (sex) {
      case FEMALE -> recorded.of(Circumstances.Sex.FEMALE);
      case MALE -> recorded.of(Circumstances.Sex.MALE);
      case OTHER -> recorded.of(Circumstances.Sex.OTHER);
      case NOT_KNOWN -> recorded;
    };
  }

  /// What is known after the same person said it again: they live where they say now, and an
  /// identifier that was not known is. Name, date of birth, sex and ethnicity stay as they were.
  public PersonData seenAgain(PersonData now) {
    return new PersonData(
        name,
        dateOfBirth,
        sex,
        ethnicity,
        nhsNumber.or(now::nhsNumber),
        pncId.or(now::pncId),
        now.district());
  }

  /// The key under which candidates are looked for.
  public String matchKey() {
    return name.matchKey();
  }

  @Override
  public String toString() {
    return redacted();
  }
}
