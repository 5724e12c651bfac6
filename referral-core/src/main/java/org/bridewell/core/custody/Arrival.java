package org.bridewell.core.custody;

import java.time.Instant;
import java.util.List;
import org.bridewell.core.person.PersonData;
import org.bridewell.core.shared.Redacted;

/// What is written down when somebody arrives in custody.
///
/// @param decisions one for each possible match that was shown
public record Arrival(
    CustodyRecordNumber number,
    PersonData person,
    String cell,
    OffenceGroup offence,
    AlcoholCausal alcoholCausal,
    Instant arrestedAt,
    List<MatchDecision> decisions)
    implements Redacted {

  public Arrival {
    decisions = List.copyOf(decisions);
  }

  /// The same arrival with what was decided about the possible matches.
  public Arrival deciding(List<MatchDecision> decided) {
    return new Arrival(number, person, cell, offence, alcoholCausal, arrestedAt, decided);
  }

  @Override
  public String toString() {
    return redacted();
  }
}
