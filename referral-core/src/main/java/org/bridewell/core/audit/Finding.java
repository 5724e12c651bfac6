package org.bridewell.core.audit;

import java.util.OptionalLong;

/// One thing that does not agree, named by kind and seal; never by a person.
///
/// @param seal the seal under which it was found, the first of them where it is seals that are
///   missing; empty for the unsealed tail
/// @param count how many entries, or seals, it concerns
public record Finding(Kind kind, OptionalLong seal, long count) {
  /// What was done to the trail.
  public enum Kind {
    /// An entry does not say what its writer wrote.
    EDITED,
    /// An entry stands in another place or at another time than its writer gave it.
    REORDERED,
    /// An entry names a person whose trail does not lead to it.
    HIDDEN,
    /// A sealed entry is gone.
    DELETED,
    /// An entry is there that no writer wrote, or that should be sealed and is not.
    INSERTED,
    /// A seal in the database differs from the one kept outside, or does not follow the one before.
    SEAL_CHANGED,
    /// Seals are gone, with what they covered.
    SEALS_MISSING,
    /// A seal in the database was not kept outside, or no longer is.
    NOT_KEPT_OUTSIDE
  }

  static Finding under(Seal seal, Kind kind, long count) {
    return new Finding(kind, OptionalLong.of(seal.number()), count);
  }
}
