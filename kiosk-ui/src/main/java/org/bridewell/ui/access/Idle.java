package org.bridewell.ui.access;

import java.time.Duration;
import java.time.Instant;

/// What a terminal's session knows of its page: where it is, when it was last touched, and how long
/// it may stand so.
record Idle(String address, Instant touchedAt, Duration limit) {
  /// Under which name a session holds it.
  static final String ATTRIBUTE = "bw-idle";

  /// The page tells of touches every ten seconds at most, and a slow line takes a moment.
  private static final Duration GRACE = Duration.ofSeconds(15);

  /// Touched now.
  Idle touched(Instant now) {
    return new Idle(address, now, limit);
  }

  /// Whether the page should have locked itself by now.
  boolean isOver(Instant now) {
    return now.isAfter(touchedAt.plus(limit).plus(GRACE));
  }
}
