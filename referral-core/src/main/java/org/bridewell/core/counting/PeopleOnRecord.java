package org.bridewell.core.counting;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.shared.PersonId;

/// What the health side knows of people, for counting: it stays on this side.
public interface PeopleOnRecord {
  /// Everything of a person that counts, as it stands now. Nobody else counts this person before
  /// the running transaction ends.
  PersonHistory lock(PersonId person);

  /// The next people in the order of their ids, for counting everybody again.
  ///
  /// @param after who was last; empty to begin
  List<PersonHistory> next(Optional<PersonId> after, int atMost);

  /// Everybody who arrived since, once each.
  List<PersonId> arrivedSince(Instant since);

  /// What a person is counted for so far.
  List<PersonCount> counted(PersonId person);

  /// Keeps what people are counted for from now on, and nothing of what was before.
  void keep(Map<PersonId, List<PersonCount>> counts);
}
