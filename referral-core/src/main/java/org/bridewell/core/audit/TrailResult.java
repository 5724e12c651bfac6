package org.bridewell.core.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What verification found.
public sealed interface TrailResult {
  /// What was looked at.
  Extent extent();

  /// Everything agrees with the seals kept outside.
  record Intact(Extent extent) implements TrailResult {}

  /// Something does not agree.
  record Damaged(Extent extent, List<Finding> findings) implements TrailResult {
    public Damaged {
      findings = List.copyOf(findings);
    }
  }

  /// How much was checked, as at when.
  ///
  /// @param unsealed entries of the tail, which the next seal covers: each was checked against its
  ///   writer's code, but a removal there cannot be seen yet
  /// @param outside the latest seal kept outside; empty where nothing was sealed yet
  record Extent(Instant at, long seals, long sealed, long unsealed, Optional<Seal> outside) {}
}
