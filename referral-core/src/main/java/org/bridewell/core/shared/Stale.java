package org.bridewell.core.shared;

import java.time.Instant;

/// Somebody else changed it first; nothing was overwritten.
public final class Stale extends RuntimeException implements Redacted {
  private static final long serialVersionUID = 1;
  private final String changedBy;
  private final Instant changedAt;

  /// @param changedBy display name of whoever changed it
  public Stale(String changedBy, Instant changedAt) {
    super("changed by somebody else in the meantime");
    this.changedBy = changedBy;
    this.changedAt = changedAt;
  }

  public String changedBy() {
    return changedBy;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
