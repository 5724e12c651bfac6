package org.bridewell.core.nominal;

import java.time.Instant;
import java.util.List;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.EventId;

/// The hub's side of arrest notices.
public interface ArrestNotices {
  /// The latest ones, the unseen first.
  List<ArrestNotice> latest(int atMost);

  /// How many nobody has seen.
  int unseen();

  /// Keeps that somebody saw it; false when there is none, or somebody was faster.
  boolean seen(EventId id, Actor by, Instant now);

  /// Keeps whether the duty prosecutor was told; a later answer takes the place of an earlier one.
  boolean prosecutorTold(EventId id, boolean told, Instant now);
}
