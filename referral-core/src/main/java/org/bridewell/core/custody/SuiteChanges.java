package org.bridewell.core.custody;

import java.time.Instant;
import java.util.Set;
import org.bridewell.core.shared.SuiteId;

/// Tells every terminal and desk, on every node, that a suite's board changed.
public interface SuiteChanges {
  /// Notes a change in the running transaction.
  void changed(SuiteId suite, Instant now);

  /// The suites that changed after a mark, and the new mark.
  News since(long mark);

  /// Where a listener that starts now begins.
  long newest();

  /// Suites with something new, up to a mark.
  record News(Set<SuiteId> suites, long mark) {
    public News {
      suites = Set.copyOf(suites);
    }
  }
}
