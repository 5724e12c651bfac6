package org.bridewell.core.observation;

import org.bridewell.core.instrument.Known;
import org.bridewell.core.shared.DetentionId;

/// Whether somebody is pregnant, wherever it was last asked in this stay.
public interface Pregnancies {
  /// The latest answer of the stay; unknown while nobody has asked.
  Known known(DetentionId detention);
}
