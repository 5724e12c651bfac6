package org.bridewell.core.safety;

import java.util.Optional;
import org.bridewell.core.shared.DetentionId;

/// Who was present, as it is kept.
public interface Presences {
  /// Keeps it.
  ///
  /// @return false when this id was kept before: a double tap
  boolean keep(Presence presence);

  /// Who was there last, for a section of a stay.
  Optional<Presence> last(DetentionId detention, Presence.Section section);
}
