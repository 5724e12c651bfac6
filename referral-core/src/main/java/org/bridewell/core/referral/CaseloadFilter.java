package org.bridewell.core.referral;

import java.util.Optional;

/// Which open cases to list.
///
/// @param urgency one queue; empty for all of them
/// @param search words that each stand in the person's name; blank for no search
public record CaseloadFilter(Owner owner, Optional<Urgency> urgency, String search)
    implements org.bridewell.core.shared.Redacted {
  /// Whose cases.
  public enum Owner {
    MINE_OR_NOBODYS,
    MINE,
    NOBODYS,
    EVERYBODYS
  }

  public static CaseloadFilter of(Owner owner) {
    return new CaseloadFilter(owner, Optional.empty(), "");
  }

  @Override
  public String toString() {
    return redacted();
  }
}
