package org.bridewell.core.consent;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.ConsentId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.PersonId;

/// One decision about one purpose and recipient.
///
/// @param recipient a service id for a referral, a recipient code for sharing
/// @param expiresAt when a yes runs out; empty for every other state
/// @param version rises with each change; 1 is the first decision
public record Consent(
    ConsentId id,
    DetentionId detention,
    PersonId person,
    ConsentPurpose purpose,
    String recipient,
    ConsentState state,
    String wordingVersion,
    AccountId decidedBy,
    Instant decidedAt,
    Optional<Instant> askAgainAt,
    Optional<Instant> expiresAt,
    int version) {

  /// True while the person's yes holds.
  public boolean holdsAt(Instant now) {
    return state == ConsentState.GIVEN && expiresAt.filter(now::isBefore).isPresent();
  }
}
