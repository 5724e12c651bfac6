package org.bridewell.core.audit;

import java.util.List;
import java.util.Optional;

/// The trail as the database holds it, for verification: nothing is corrected on the way.
public interface TrailRecords {
  /// How many seals there are.
  long countSeals();

  /// Seals above a number, rising.
  List<Seal> sealsAfter(long number, int limit);

  /// What the seals from `first` to `last`, both included, cover.
  List<SealedEntry> sealed(long first, long last);

  /// Entries that no existing seal covers, by writer and sequence, those after the one given.
  List<SignedEntry> unsealedAfter(Optional<AuditEntry> last, int limit);
}
