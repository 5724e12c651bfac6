package org.bridewell.core.audit;

import java.util.Optional;
import java.util.Set;
import org.bridewell.core.shared.PersonId;

/// A place that a seal covers, with what stands there now; empty when the entry is gone.
///
/// @param findable those whose trail leads to this place
public record SealedEntry(long seal, Optional<SignedEntry> stored, Set<PersonId> findable) {
  public SealedEntry {
    findable = Set.copyOf(findable);
  }

  /// Whether somebody whom the entry names would not find it.
  boolean isHidden() {
    return stored.isPresent() && !findable.containsAll(stored.get().entry().personIds());
  }
}
