package org.bridewell.core.nominal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.PersonId;

/// The health side's knowledge of a person, for deciding what the hub may know.
public interface PathwayTruth {
  /// What is true now; empty when the person is no nominal.
  ///
  /// Until the transaction ends nobody else recomputes this person, and none of the decisions read
  /// can change: what is written next rests on a yes that still stands.
  Optional<PathwayFacts> lock(PersonId person);

  /// People of whom something is shared although no yes of theirs holds any longer.
  List<PersonId> lapsed(Instant now, int atMost);
}
