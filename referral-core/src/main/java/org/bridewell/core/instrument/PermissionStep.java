package org.bridewell.core.instrument;

import java.time.Instant;
import java.time.LocalDate;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.Redacted;

/// What an administrator recorded about the permission that an instrument needs.
///
/// @param step 1 for the first record about this instrument, rising by one
/// @param givenBy who gave the permission, or took it back: the holder of the rights
/// @param givenOn the day of the letter
/// @param reference where the letter is kept
/// @param note conditions of the permission; of a withdrawal, the reason
public record PermissionStep(
    InstrumentId instrument,
    int step,
    Decision decision,
    String givenBy,
    LocalDate givenOn,
    String reference,
    String note,
    AccountId by,
    String recordedAs,
    Instant at)
    implements Redacted {

  /// Given, or withdrawn.
  public enum Decision {
    GIVEN,
    WITHDRAWN
  }

  @Override
  public String toString() {
    return redacted();
  }
}
