package org.bridewell.core.custody;

import java.time.Instant;
import java.util.List;
import org.bridewell.core.shared.SuiteId;

/// Tells every terminal and desk, on every node, that a suite's board changed.
public interface SuiteChanges {
  /// Notes a change in the running transaction.
  void changed(SuiteId suite, Instant now);

  /// The committed changes whose number is above a mark, by number.
  List<Change> after(long mark);

  /// The highest number so far; 0 when there is none.
  long newest();

  /// One change. Numbers rise in the order in which changes were noted, not committed.
  record Change(long number, SuiteId suite) {}
}
