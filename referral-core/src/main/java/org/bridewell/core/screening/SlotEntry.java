package org.bridewell.core.screening;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.Redacted;

/// The result of an instrument whose questions are not ours to ask, as it is typed in.
///
/// @param id the same for a double tap
/// @param band the code of a band of the instrument
/// @param assessor who made the assessment
/// @param licence the number of the licence under which it was made
public record SlotEntry(
    UUID id,
    InstrumentId instrument,
    Optional<BigDecimal> score,
    Optional<String> band,
    String assessor,
    String licence)
    implements Redacted {
  /// The longest names that are kept.
  public static final int LONGEST_ASSESSOR = 120;

  public static final int LONGEST_LICENCE = 60;

  @Override
  public String toString() {
    return redacted();
  }
}
