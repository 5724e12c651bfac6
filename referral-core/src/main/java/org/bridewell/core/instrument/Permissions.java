package org.bridewell.core.instrument;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.InstrumentId;

/// The permissions of rights holders as they are recorded; no record is ever changed.
public interface Permissions {
  /// Every record about every instrument, in the order of instrument and step.
  List<PermissionStep> all();

  /// The record about an instrument that counts.
  Optional<PermissionStep> last(InstrumentId instrument);

  /// Adds a record.
  ///
  /// @return false when there is already a record of that step: somebody was faster
  boolean add(PermissionStep step);
}
