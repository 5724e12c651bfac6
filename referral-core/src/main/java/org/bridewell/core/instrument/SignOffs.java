package org.bridewell.core.instrument;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.InstrumentId;

/// The decisions of clinical safety officers as they are kept; none is ever changed.
public interface SignOffs {
  /// Every decision about every version, in the order of instrument, version and step.
  List<SignOff> all();

  /// The decision about a version that counts.
  Optional<SignOff> last(InstrumentId instrument, String version);

  /// Adds a decision.
  ///
  /// @return false when there is already a decision of that step: somebody was faster
  boolean add(SignOff decision);
}
