package org.bridewell.core.audit;

import java.util.Collection;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.PersonId;

/// Writes the audit trail, in the transaction of what it records: what cannot be audited is not
/// done and not shown.
public interface AuditTrail {
  /// Adds one entry; a list that was opened is one entry with all its people.
  ///
  /// @param subject kind and id of what was touched, such as `sitting:0199…`; never a name
  /// @param people those whose data was seen or changed
  /// @param detail codes only, at most 400 characters; never a name or free text
  void record(
      Actor actor, AuditAction action, String subject, Collection<PersonId> people, String detail);
}
