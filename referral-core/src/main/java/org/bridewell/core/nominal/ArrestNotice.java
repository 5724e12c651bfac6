package org.bridewell.core.nominal;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.custody.OffenceGroup;
import org.bridewell.core.shared.EventId;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.Redacted;

/// A nominal was taken into custody: who, where, when, for which group of offence (¶92). Nothing
/// else of the stay reaches the hub, and nothing of health exists on its side of the wall.
///
/// @param id the event that it tells of
/// @param seen empty until somebody at the hub says so
/// @param prosecutor the answer to "was the duty prosecutor told?"; empty until it is given
public record ArrestNotice(
    EventId id,
    NominalId nominal,
    String nominalName,
    String suite,
    OffenceGroup offenceGroup,
    Instant arrivedAt,
    Optional<Seen> seen,
    Optional<Told> prosecutor)
    implements Redacted {

  /// Who took notice, and when.
  public record Seen(String byName, Instant at) {}

  /// Whether the duty prosecutor was told of the flags, as somebody at the hub recorded it.
  ///
  /// @param at when it was recorded
  public record Told(boolean told, Instant at) {}

  @Override
  public String toString() {
    return redacted();
  }
}
