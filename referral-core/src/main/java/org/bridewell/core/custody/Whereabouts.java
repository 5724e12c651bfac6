package org.bridewell.core.custody;

import java.time.Instant;

/// Where somebody in custody is, and since when. The cell stays theirs while they are away from it.
public record Whereabouts(Where where, Instant since) {

  /// The places.
  public enum Where {
    CELL,
    INTERVIEW,
    HOSPITAL,
    /// Left for this suite, and not received here yet: there is no cell.
    ON_THE_WAY
  }

  /// Whether they are not in their cell.
  public boolean isAway() {
    return where != Where.CELL;
  }
}
