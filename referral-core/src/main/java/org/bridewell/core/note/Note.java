package org.bridewell.core.note;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.NoteId;
import org.bridewell.core.shared.Redacted;

/// A clinical note: written once and never changed; what is added stands beneath it.
///
/// @param addedTo the note that this one adds to
/// @param discussedWith with whom, for what was discussed
/// @param observedAt when it was so; `recordedAt` is when it was written down
public record Note(
    NoteId id,
    DetentionId detention,
    Kind kind,
    Optional<NoteId> addedTo,
    String words,
    String discussedWith,
    Instant observedAt,
    AccountId recordedBy,
    String recordedByName,
    Instant recordedAt)
    implements Redacted {

  /// What kind of note it is.
  public enum Kind {
    NOTE,
    ADDENDUM,
    /// What was talked over with somebody: a doctor, a service, a relative.
    DISCUSSED
  }

  @Override
  public String toString() {
    return redacted();
  }
}
