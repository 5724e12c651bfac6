package org.bridewell.core.audit;

import java.time.Instant;
import java.util.List;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Redacted;

/// Reads the trail for the auditor's list: ids only, and the names of those who acted.
public interface AuditQuery {
  /// How many entries pass the filter, of those before the time given.
  int count(AuditFilter filter, Instant before);

  /// One page of them, newest first.
  List<AuditItem> page(AuditFilter filter, Instant before, int offset, int limit);

  /// Everyone with an account, by display name.
  List<Account> accounts();

  /// Somebody who can act.
  record Account(AccountId id, String displayName) implements Redacted {
    @Override
    public String toString() {
      return redacted();
    }
  }
}
