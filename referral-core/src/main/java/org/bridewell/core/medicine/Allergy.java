package org.bridewell.core.medicine;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AllergyId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.Redacted;

/// Something that a person is allergic to, as it was said in one stay; or that none is known.
///
/// It is never changed: a clinician strikes it out by name, with the reason, and it stays to be
/// read (HZ-23).
///
/// @param substance empty when none is known
/// @param reaction what happened, in the nurse's words; may be empty
public record Allergy(
    AllergyId id,
    DetentionId detention,
    String substance,
    String reaction,
    AccountId recordedBy,
    Instant recordedAt,
    Optional<Instant> struckAt)
    implements Redacted {

  /// Whether this is the answer that none is known.
  public boolean isNoneKnown() {
    return substance.isEmpty();
  }

  boolean stands() {
    return struckAt.isEmpty();
  }

  @Override
  public String toString() {
    return redacted();
  }
}
