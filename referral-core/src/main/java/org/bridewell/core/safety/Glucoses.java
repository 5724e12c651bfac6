package org.bridewell.core.safety;

import java.util.List;
import org.bridewell.core.shared.DetentionId;

/// The glucose readings of a stay as they are kept: one store for every page.
public interface Glucoses {
  /// Keeps a reading.
  ///
  /// @return false when this id was kept before: a double tap
  boolean keep(GlucoseReading reading);

  /// All readings of a stay, the newest first.
  List<GlucoseReading> all(DetentionId detention);
}
