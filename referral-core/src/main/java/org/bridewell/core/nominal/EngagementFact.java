package org.bridewell.core.nominal;

import java.time.LocalDate;
import org.bridewell.core.nominal.Conference.Agency;
import org.bridewell.core.shared.EngagementId;
import org.bridewell.core.shared.Redacted;

/// One fact about how a nominal engages, good or bad, with its day: for a balanced pre-sentence
/// report (¶86).
///
/// @param words what happened; names no scheme and no strand
public record EngagementFact(
    EngagementId id, LocalDate on, Side side, String words, Agency source, String byName)
    implements Redacted {

  /// Which way it speaks.
  public enum Side {
    GOOD,
    BAD
  }

  @Override
  public String toString() {
    return redacted();
  }
}
