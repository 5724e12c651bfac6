package org.bridewell.core.referral;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.ReferralId;

/// Reads what a worker's pages show; every query is held to one provider.
public interface CaseloadQuery {
  /// Open cases in the filter's order, which ends in the id, so that pages never overlap.
  List<CaseloadItem> page(Reader reader, CaseloadFilter filter, int offset, int limit);

  /// How many open cases the filter finds.
  int count(Reader reader, CaseloadFilter filter);

  /// The queues of the chosen owners.
  Map<Urgency, CaseloadPage.Queue> queues(Reader reader, CaseloadFilter.Owner owner);

  /// What the provider may read about the person of one case; empty when it is not theirs.
  Optional<Disclosed> disclosed(ReferralId referral, ProviderId provider);

  /// The other open cases of the same person at this provider.
  List<ReferralId> otherOpen(ReferralId referral, ProviderId provider);

  /// Who reads, and as at when.
  ///
  /// @param tomorrow when today ends, in local time
  record Reader(ProviderId provider, AccountId worker, Instant now, Instant tomorrow) {}
}
