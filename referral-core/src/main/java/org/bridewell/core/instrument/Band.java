package org.bridewell.core.instrument;

import java.util.Set;

/// A range of totals, both ends included, with what it means in UK practice and who says so.
///
/// `code` is stored; `title` and `meaning` are read on screen. Nothing here is a diagnosis.
public record Band(
    String code,
    int from,
    int to,
    String title,
    String meaning,
    String source,
    Set<Action> actions) {

  public Band {
    actions = Set.copyOf(actions);
  }

  /// True when the total lies in this band.
  public boolean holds(int total) {
    return from <= total && total <= to;
  }
}
