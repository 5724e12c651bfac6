package org.bridewell.core.access;

import java.time.Duration;

/// What a page is for, and how long it may stand without a touch before it locks. A suite can set
/// limits of its own, within [#SHORTEST] and [#LONGEST].
public enum PageKind {
  /// Any page.
  USUAL(Duration.ofSeconds(120)),
  /// Beside somebody who is being observed, roused or revived: hands are not on the screen.
  OBSERVATION(Duration.ofSeconds(300)),
  /// A page that is read aloud.
  READ_ALOUD(Duration.ofSeconds(300)),
  /// The person holds the screen.
  HAND_OVER(Duration.ofSeconds(300));

  /// The shortest limit: less is no time to read a page.
  public static final Duration SHORTEST = Duration.ofSeconds(60);

  /// The longest limit.
  public static final Duration LONGEST = Duration.ofSeconds(900);

  /// How long before it locks a page says so; one touch extends.
  public static final Duration WARNED = Duration.ofSeconds(30);

  private final Duration usual;

  PageKind(Duration usual) {
    this.usual = usual;
  }

  /// The limit where a suite has set none.
  public Duration usual() {
    return usual;
  }
}
