package org.bridewell.core.referral;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.ServiceId;

/// The referrals and their history.
public interface Referrals {
  /// The referral that this request made.
  Optional<Referral> byRequest(UUID requestId);

  /// The referral of a detention to a service; there is at most one.
  Optional<Referral> of(DetentionId detention, ServiceId service);

  /// Every referral of a detention, each row locked until the transaction ends.
  List<Referral> lockAllOf(DetentionId detention);

  /// A referral of this provider, its row locked until the transaction ends.
  Optional<Referral> lock(ReferralId id, ProviderId provider);

  /// A referral of this provider.
  Optional<Referral> find(ReferralId id, ProviderId provider);

  /// Keeps a new referral under the request that made it.
  void insert(Referral.Sent referral, UUID requestId);

  /// Keeps the next state, if the stored version is still the one before it.
  ///
  /// @return false when it is not: nothing was changed
  boolean replace(Referral referral);

  /// Adds to the history.
  void append(ReferralEvent event);

  /// The line of history that this request made.
  Optional<ReferralEvent> event(UUID requestId);

  /// The display name of the owner; empty while nobody owns it.
  Optional<String> ownerName(ReferralId id);

  /// The history, the latest first, with the display name of whoever made each line.
  List<Line> history(ReferralId id);

  /// A line of history as it is read.
  record Line(ReferralEvent event, String byName) implements org.bridewell.core.shared.Redacted {
    @Override
    public String toString() {
      return redacted();
    }
  }
}
