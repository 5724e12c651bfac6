package org.bridewell.core.audit;

import java.time.Instant;
import java.util.List;

/// A look at the trail that is itself on the trail: how much there is, fixed at one moment, so that
/// paging stays steady while the trail grows.
public record AuditListing(
    AuditFilter filter, Instant before, int count, List<AuditQuery.Account> accounts) {
  public AuditListing {
    accounts = List.copyOf(accounts);
  }
}
