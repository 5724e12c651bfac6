package org.bridewell.core.audit;

import java.util.List;
import java.util.Optional;

/// The seals kept outside the database, where its owner cannot reach them.
public interface OutsideSeals {
  /// The seal last kept.
  Optional<Seal> latest();

  /// All that can be read, in the order in which they were kept; a damaged line is left out, so
  /// that its seal counts as not kept.
  List<Seal> all();

  /// Keeps one more; it is on the disk when this returns.
  void append(Seal seal);
}
