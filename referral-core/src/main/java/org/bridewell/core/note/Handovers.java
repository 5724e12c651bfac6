package org.bridewell.core.note;

import java.time.Instant;
import java.util.List;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.HandoverId;
import org.bridewell.core.shared.SuiteId;

/// Hand-overs as they are kept.
public interface Handovers {
  void add(Handover handover);

  /// The newest of a suite first, at most ten.
  List<Handover> of(SuiteId suite);

  /// Notes who took a hand-over of the suite.
  ///
  /// @return false when there is none that waits
  boolean taken(HandoverId id, SuiteId suite, AccountId by, Instant at);
}
