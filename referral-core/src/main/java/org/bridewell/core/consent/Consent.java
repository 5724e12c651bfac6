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

  /// The same decision, taken back.
  public Consent withdrawn(AccountId by, Instant at) {
    return new Consent(
        id,
        detention,
        person,
        purpose,
        recipient,
        ConsentState.WITHDRAWN,
        wordingVersion,
        by,
        at,
        Optional.empty(),
        Optional.empty(),
        version + 1);
  }

  /// The state at that time: a yes that ran out is expired.
  public ConsentState stateAt(Instant now) {
    return state == ConsentState.GIVEN && !holdsAt(now) ? ConsentState.EXPIRED : state;
  }

  /// True while the person's yes holds.
  public boolean holdsAt(Instant now) {
    return state == ConsentState.GIVEN && expiresAt.filter(now::isBefore).isPresent();
  }
}
