package org.bridewell.core.audit;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.bridewell.core.shared.AccountId;

/// What part of the trail to show; an empty criterion lets everything through.
///
/// @param day a local day of the partnership (Europe/London)
/// @param about the id of a person, or of a record that an entry names
public record AuditFilter(
    Optional<LocalDate> day,
    Optional<AccountId> account,
    Optional<AuditAction> action,
    Optional<UUID> about) {
  /// The whole trail.
  public static AuditFilter all() {
    return new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
