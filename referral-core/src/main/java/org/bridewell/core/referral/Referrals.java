package org.bridewell.core.referral;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.ReferralId;
import org.bridewell.core.shared.ServiceId;
import org.bridewell.core.shared.SuiteId;

/// The referrals and their history.
public interface Referrals {
  /// The referral that this request made.
  Optional<Referral> byRequest(UUID requestId);

  /// The latest referral of a detention to a service that was neither taken back nor voided.
  Optional<Referral> of(DetentionId detention, ServiceId service);

  /// Every referral that rests on a consent of this detention, locked until the transaction ends.
  List<Referral> lockAllOf(DetentionId detention);

  /// Every open referral of a person, with the person's row, so that no other is made meanwhile.
  List<Referral.Open> lockOpen(PersonId person);

  /// A referral sent from this suite, its row locked until the transaction ends.
  Optional<Referral> lock(ReferralId id, SuiteId suite);

  /// A referral of this provider, its row locked until the transaction ends.
  Optional<Referral> lock(ReferralId id, ProviderId provider);

  /// A referral of this provider.
  Optional<Referral> find(ReferralId id, ProviderId provider);

  /// Keeps a new referral under the request that made it.
  void insert(Referral referral, UUID requestId);

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

  /// The history, the latest first, with the display names in each line.
  List<Line> history(ReferralId id);

  /// Who wrote the newest line down, and when.
  Change lastChange(ReferralId id);

  /// Who changed something, and when.
  record Change(String byName, Instant at) {}

  /// A line of history as it is read.
  ///
  /// @param toName whom the case was given to, in such a line
  record Line(ReferralEvent event, String byName, Optional<String> toName) implements Redacted {
    @Override
    public String toString() {
      return redacted();
    }
  }
}
