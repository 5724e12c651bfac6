package org.bridewell.core.referral;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A part of a caseload with exact counts.
///
/// @param matching how many cases the filter finds in all
/// @param queues every queue for the chosen owners, whatever else is filtered: an overdue case is
///   never hidden silently
public record CaseloadPage(
    List<CaseloadItem> items, int matching, Map<Urgency, Queue> queues, Instant asAt) {
  public CaseloadPage {
    items = List.copyOf(items);
    queues = Map.copyOf(queues);
  }

  /// How many cases the chosen owners have open.
  public int open() {
    return queues.values().stream().mapToInt(Queue::cases).sum();
  }

  /// One queue; empty ones count 0.
  public Queue queue(Urgency urgency) {
    return queues.getOrDefault(urgency, new Queue(0, 0, Optional.empty()));
  }

  /// One queue's count.
  ///
  /// @param late how many are past their time
  /// @param first the earliest due time; empty in an empty queue
  public record Queue(int cases, int late, Optional<Instant> first) {}
}
