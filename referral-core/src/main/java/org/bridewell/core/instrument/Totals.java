package org.bridewell.core.instrument;

/// A range of totals, both ends included.
public record Totals(int from, int to) {

  /// True when the total lies in this range.
  public boolean holds(int total) {
    return from <= total && total <= to;
  }
}
