package org.bridewell.core.note;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.HandoverId;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.SuiteId;

/// What one shift tells the next about a suite.
///
/// @param taken by whom and when it was taken over; never by whoever gave it
public record Handover(
    HandoverId id,
    SuiteId suite,
    String words,
    AccountId givenBy,
    String givenByName,
    Instant givenAt,
    Optional<Taken> taken)
    implements Redacted {

  /// Who took it over.
  public record Taken(String byName, Instant at) {}

  @Override
  public String toString() {
    return redacted();
  }
}
