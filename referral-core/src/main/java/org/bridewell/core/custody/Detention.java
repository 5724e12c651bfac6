package org.bridewell.core.custody;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.person.Person;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.SuiteId;

/// One stay of one person in a custody suite.
///
/// @param releasedAt empty while the person is held
/// @param version rises with each change
public record Detention(
    DetentionId id,
    SuiteId suite,
    CustodyRecordNumber number,
    Person person,
    String cell,
    OffenceGroup offence,
    AlcoholCausal alcoholCausal,
    Instant arrestedAt,
    Instant arrivedAt,
    Optional<Instant> releasedAt,
    int version)
    implements Redacted {

  @Override
  public String toString() {
    return redacted();
  }
}
