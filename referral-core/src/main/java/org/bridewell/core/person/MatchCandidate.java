package org.bridewell.core.person;

import java.util.Set;
import org.bridewell.core.shared.Redacted;

/// An earlier record that may be the same person: what agrees, and what does not. Points that one
/// side does not know are in neither set.
public record MatchCandidate(Person person, Set<MatchPoint> agrees, Set<MatchPoint> differs)
    implements Redacted {

  public MatchCandidate {
    agrees = Set.copyOf(agrees);
    differs = Set.copyOf(differs);
  }

  @Override
  public String toString() {
    return redacted();
  }
}
