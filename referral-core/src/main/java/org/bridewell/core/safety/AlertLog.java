package org.bridewell.core.safety;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The alerts of a span of time, without the people they were about.
public interface AlertLog {
  /// One alert.
  ///
  /// @param mistaken whether somebody called it a mistake
  /// @param onEveryTerminal whether it came to every terminal before an officer saw it
  record Raised(
      SafetyFlag flag,
      AlertLevel level,
      Instant raisedAt,
      Optional<Instant> seenAt,
      boolean mistaken,
      boolean onEveryTerminal) {}

  /// Those raised from a moment on and before another, in every suite, the oldest first.
  List<Raised> raised(Instant from, Instant until);

  /// How many people arrived in that time.
  int arrivals(Instant from, Instant until);
}
