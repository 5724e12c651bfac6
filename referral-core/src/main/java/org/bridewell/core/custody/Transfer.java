package org.bridewell.core.custody;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.SuiteId;

/// Somebody went on to another suite of this force: the stay goes on there, with its clocks.
///
/// @param receivedBy who of the escort received the copy of the plan
/// @param received when the next suite put the person into a cell, and who did; empty until then
public record Transfer(
    DetentionId detention,
    SuiteId from,
    SuiteId to,
    String fromCell,
    String escort,
    String receivedBy,
    AccountId by,
    Instant leftAt,
    Optional<Received> received)
    implements Redacted {

  /// The next suite has the person.
  public record Received(AccountId by, Instant at) {}

  @Override
  public String toString() {
    return redacted();
  }
}
