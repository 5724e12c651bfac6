package org.bridewell.core.screening;

import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.Redacted;

/// A nurse is more concerned than a score says. It only ever adds: no concern lowers a result, and
/// none is taken back.
///
/// @param id the same for a double tap
/// @param band the band to act as for; empty where the score has the highest, or none
/// @param note in the nurse's words, short
public record Concern(
    UUID id, InstrumentId instrument, Optional<String> band, Reason reason, String note)
    implements Redacted {
  /// The longest note that is kept.
  public static final int LONGEST_NOTE = 300;

  /// Why: a closed list, so that reasons can be counted.
  public enum Reason {
    /// What the nurse sees is worse than what was said.
    SEEN,
    /// An earlier record, or what is known of the person.
    HISTORY,
    /// The answers do not ring true, or were given drunk.
    ANSWERS_UNRELIABLE,
    /// Pregnant, and drinking or using.
    PREGNANT,
    /// A relative, an officer or another professional is worried.
    SOMEBODY_WORRIED,
    /// Something else, said in the note.
    OTHER
  }

  @Override
  public String toString() {
    return redacted();
  }
}
