package org.bridewell.core.screening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.SittingId;
import org.bridewell.core.shared.SuiteId;

/// One screening of a detained person.
///
/// @param plan the first instrument, and all that it may lead on to, in the order of asking
/// @param version guards complete, void and move; answers have revisions of their own
public record Sitting(
    SittingId id,
    DetentionId detention,
    PersonId person,
    SuiteId suite,
    SittingState state,
    List<PlannedInstrument> plan,
    Instant startedAt,
    Optional<Instant> completedAt,
    int version) {

  public Sitting {
    plan = List.copyOf(plan);
  }
}
