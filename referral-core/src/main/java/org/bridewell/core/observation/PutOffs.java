package org.bridewell.core.observation;

import java.util.List;
import org.bridewell.core.shared.DetentionId;

/// The screenings that were put off.
public interface PutOffs {
  /// Keeps one.
  ///
  /// @return false when this answer id was kept before: a double tap
  boolean keep(PutOff putOff);

  /// Those of a stay, the first one first.
  List<PutOff> of(DetentionId detention);
}
