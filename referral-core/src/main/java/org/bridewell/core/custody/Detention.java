package org.bridewell.core.custody;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.person.Person;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.SuiteId;

/// One stay of one person in a custody suite.
///
/// @param cell theirs, also while they are away from it
/// @param releasedAt empty while the person is held
/// @param version rises with each change
public record Detention(
    DetentionId id,
    SuiteId suite,
    CustodyRecordNumber number,
    Person person,
    String cell,
    Whereabouts whereabouts,
    OffenceGroup offence,
    AlcoholCausal alcoholCausal,
    Instant arrestedAt,
    Instant arrivedAt,
    Optional<Instant> releasedAt,
    int version)
    implements Redacted {
  /// What stands for a cell while somebody is on the way from another suite.
  public static final String NO_CELL = "–";

  /// Nothing is entered that was seen longer ago than this; older facts belong in a note.
  public static final Duration OLDEST = Duration.ofHours(24);

  /// Whether something of this stay can have been seen at that time: not to come, not before the
  /// arrival, not a day ago.
  public boolean canHaveSeen(Instant at, Instant now) {
    return !at.isAfter(now) && !at.isBefore(arrivedAt) && !at.isBefore(now.minus(OLDEST));
  }

  @Override
  public String toString() {
    return redacted();
  }
}
