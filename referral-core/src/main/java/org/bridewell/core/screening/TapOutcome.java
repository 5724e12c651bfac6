package org.bridewell.core.screening;

import java.time.Instant;

/// What came of a tap.
public sealed interface TapOutcome {
  /// It is committed, as this revision of the item, at this time by the server's clock.
  record Saved(int revision, Instant at) implements TapOutcome {}

  /// Somebody else answered this item first; nothing was overwritten, and this is what counts.
  record Overtaken(Recorded current) implements TapOutcome {}
}
