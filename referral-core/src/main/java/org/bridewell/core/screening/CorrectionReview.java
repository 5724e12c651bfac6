package org.bridewell.core.screening;

import java.time.Instant;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.SittingId;

/// What a clinician decided about a past result whose action a corrected version would change. The
/// result itself stays as it was given.
///
/// @param version the corrected version
public record CorrectionReview(
    SittingId sitting,
    InstrumentId instrument,
    String version,
    Outcome outcome,
    String note,
    AccountId by,
    String reviewedAs,
    Instant at)
    implements Redacted {

  /// What follows from it.
  public enum Outcome {
    /// What was done then still stands.
    NO_CHANGE,
    /// The person is to be contacted, or their record carried on elsewhere.
    CONTACT
  }

  @Override
  public String toString() {
    return redacted();
  }
}
