package org.bridewell.core.commissioning;

import java.util.SortedMap;

/// Takes changes of the counts in: how many people more or fewer, and nothing about any of them.
public interface MarginalCounts {
  /// Adds to numbers, in their order, in the running transaction.
  ///
  /// @param by below 0 where a correction takes people away
  void change(SortedMap<CountCell, Integer> by);
}
