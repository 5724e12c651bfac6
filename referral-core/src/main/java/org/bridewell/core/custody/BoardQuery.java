package org.bridewell.core.custody;

import java.time.Instant;
import java.util.List;
import org.bridewell.core.shared.SuiteId;

/// Reads the suite board in one go.
public interface BoardQuery {
  /// Everybody who is held in the suite now, by cell.
  List<BoardFacts> heldIn(SuiteId suite, Instant now);
}
