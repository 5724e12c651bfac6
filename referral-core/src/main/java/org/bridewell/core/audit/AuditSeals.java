package org.bridewell.core.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The seals in the database; every method needs a running transaction.
public interface AuditSeals {
  /// The seal with the highest number.
  Optional<Seal> latest();

  /// Seals above a number, rising.
  List<Seal> after(long number, int limit);

  /// Puts entries that no seal covers yet under a seal number, and returns them.
  ///
  /// @param from looks at entries from this time on
  /// @param until and before this time
  List<Covered> cover(long number, Instant from, Instant until, int limit);

  /// Adds the seal itself.
  void add(Seal seal);
}
