package org.bridewell.core.safety;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AlertId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.SuiteId;

/// A safety alert: raised once a flag, finding and detention, open until an officer saw it.
///
/// @param detail which finding of the screening raised it; empty for the safety page
public record Alert(
    AlertId id,
    DetentionId detention,
    SuiteId suite,
    SafetyFlag flag,
    AlertLevel level,
    AccountId raisedBy,
    Instant raisedAt,
    Optional<Seen> seen,
    String detail) {

  /// An alert of the safety page.
  public Alert(
      AlertId id,
      DetentionId detention,
      SuiteId suite,
      SafetyFlag flag,
      AlertLevel level,
      AccountId raisedBy,
      Instant raisedAt,
      Optional<Seen> seen) {
    this(id, detention, suite, flag, level, raisedBy, raisedAt, seen, "");
  }

  /// Who saw it, when, and what will be done.
  public record Seen(AccountId by, Instant at, AlertAction action) {}

  public boolean isOpen() {
    return seen.isEmpty();
  }
}
