package org.bridewell.core.instrument;

import java.util.Optional;
import java.util.Set;

/// What a result means in UK practice, and who says so.
///
/// `code` is stored; `title` and `meaning` are read on screen. Nothing here is a diagnosis. Bands
/// stand in rising order. One without totals is reached otherwise: by a [Raise], by any yes, or by
/// whoever types a result in.
public record Band(
    String code,
    Optional<Totals> totals,
    String title,
    String meaning,
    String source,
    Set<Action> actions) {

  public Band {
    actions = Set.copyOf(actions);
  }

  /// True when the total lies in this band.
  public boolean holds(int total) {
    return totals.isPresent() && totals.get().holds(total);
  }
}
