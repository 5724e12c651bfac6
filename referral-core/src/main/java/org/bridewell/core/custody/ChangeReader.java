package org.bridewell.core.custody;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.bridewell.core.shared.SuiteId;

/// Reads every change once, also one that is committed after a later one: a change that was read
/// past would be an alert that no desk is told of.
public class ChangeReader {
  /// How far back a late commit is looked for: more than can be written while one waits.
  static final int OVERLAP = 256;

  private final SuiteChanges changes;
  private final TreeSet<Long> seen = new TreeSet<>();
  private long newest = -1;

  public ChangeReader(SuiteChanges changes) {
    this.changes = changes;
  }

  /// The suites that changed since the last look; the first look finds nothing.
  public Set<SuiteId> look() {
    boolean first = newest < 0;
    if (first) {
      newest = changes.newest();
    }
    var suites = new HashSet<SuiteId>();
    for (var change : changes.after(newest - OVERLAP)) {
      if (seen.add(change.number()) && !first) {
        suites.add(change.suite());
      }
      newest = Math.max(newest, change.number());
    }
    seen.headSet(newest - OVERLAP).clear();
    return suites;
  }
}
