package org.bridewell.db.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bridewell.core.custody.AlcoholCausal;
import org.bridewell.core.custody.ArrivalService;
import org.bridewell.core.custody.OffenceGroup;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.SuiteId;

/// One made-up detention.
///
/// @param number of the stay in its person's and the year's order: its draws follow from it
/// @param screenedAt when the screening begins, if there is one
record Stay(
    int number,
    DetentionId id,
    DemoPerson person,
    SuiteId suite,
    OffenceGroup offence,
    AlcoholCausal alcoholCausal,
    Instant arrestedAt,
    Instant arrivedAt,
    Optional<Instant> releasedAt,
    Optional<Instant> screenedAt,
    Stage stage)
    implements Redacted {
  /// The person's age when the stay began, in whole years.
  int age() {
    return person.person().data().ageOn(LocalDate.ofInstant(arrivedAt, ArrivalService.LOCAL));
  }

  /// The same stay with a screening that begins then.
  Stay screenedAt(Instant at) {
    return new Stay(
        number,
        id,
        person,
        suite,
        offence,
        alcoholCausal,
        arrestedAt,
        arrivedAt,
        releasedAt,
        Optional.of(at),
        stage);
  }

  @Override
  public String toString() {
    return redacted();
  }
}
