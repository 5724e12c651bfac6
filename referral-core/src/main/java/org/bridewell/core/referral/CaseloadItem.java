package org.bridewell.core.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.ReferralId;

/// One row of a caseload: why it is here, who it is about, what comes next and who does it.
///
/// @param mustAttendBy by when the person has to be assessed, where that is required
/// @param lastTry the latest contact, attendance or absence; empty while nobody has tried
/// @param owner empty while nobody owns it
/// @param version the one that a step on this row acts on
public record CaseloadItem(
    ReferralId referral,
    PersonId person,
    String familyName,
    String givenName,
    LocalDate dateOfBirth,
    String district,
    String suite,
    Instant arrestedAt,
    ReferralReason reason,
    Trigger trigger,
    Optional<Instant> mustAttendBy,
    ReferralState state,
    Instant sentAt,
    Urgency urgency,
    Due next,
    Optional<LastTry> lastTry,
    Optional<Owner> owner,
    int version)
    implements Redacted {

  /// What was tried last, and when.
  public record LastTry(ReferralEvent.What what, Instant at) {}

  /// Who owns a case.
  public record Owner(AccountId id, String displayName) {}

  CaseloadItem with(Optional<LastTry> tried) {
    return new CaseloadItem(
        referral,
        person,
        familyName,
        givenName,
        dateOfBirth,
        district,
        suite,
        arrestedAt,
        reason,
        trigger,
        mustAttendBy,
        state,
        sentAt,
        urgency,
        next,
        tried,
        owner,
        version);
  }

  @Override
  public String toString() {
    return redacted();
  }
}
