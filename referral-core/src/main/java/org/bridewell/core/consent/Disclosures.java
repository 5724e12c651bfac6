package org.bridewell.core.consent;

import java.time.Instant;
import java.util.List;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.ConsentId;
import org.bridewell.core.shared.DisclosureId;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.ReferralId;

/// Each time that something about a person left: to whom, on what basis, under which agreement, and
/// who sent it.
public interface Disclosures {
  /// Keeps one.
  void add(Disclosure disclosure);

  /// Says of everything that was sent on this consent that it no longer holds; each recipient is
  /// told.
  ///
  /// @return how many recipients
  int withdrawn(ConsentId consent, Instant at);

  /// What a provider was sent whose consent no longer holds, until somebody there has read that.
  List<Notice> notices(ProviderId provider);

  /// Somebody of the provider has read it; nothing happens for another provider's.
  void told(DisclosureId id, ProviderId provider, AccountId by, Instant at);

  /// One disclosure.
  record Disclosure(
      DisclosureId id,
      ReferralId referral,
      String recipient,
      DisclosureBasis basis,
      String agreement,
      AccountId sentBy,
      Instant sentAt) {}

  /// Tells a recipient that a consent no longer holds.
  record Notice(
      DisclosureId id,
      ReferralId referral,
      String familyName,
      String givenName,
      Instant withdrawnAt)
      implements Redacted {
    @Override
    public String toString() {
      return redacted();
    }
  }
}
