package org.bridewell.core.custody;

import org.bridewell.core.shared.PersonId;

/// What the nurse decided about one possible match.
public record MatchDecision(PersonId candidate, Choice choice) {
  /// The three answers; "not sure" keeps two records, as "different" does.
  public enum Choice {
    SAME_PERSON,
    DIFFERENT,
    NOT_SURE
  }
}
