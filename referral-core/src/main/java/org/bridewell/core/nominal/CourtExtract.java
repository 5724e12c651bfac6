package org.bridewell.core.nominal;

import java.time.LocalDate;
import java.util.List;
import org.bridewell.core.shared.Redacted;

/// What may go before those who sentence: who, and every engagement fact of a period, good and bad.
///
/// It has no place for a scheme, a strand or anything of health (¶88), and nobody chooses among the
/// facts.
///
/// @param consentOn when the person agreed to it
public record CourtExtract(
    String name,
    LocalDate dateOfBirth,
    LocalDate from,
    LocalDate until,
    LocalDate consentOn,
    List<EngagementFact> facts)
    implements Redacted {

  public CourtExtract {
    facts = List.copyOf(facts);
  }

  @Override
  public String toString() {
    return redacted();
  }
}
