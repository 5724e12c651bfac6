package org.bridewell.core.audit;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Redacted;

/// One line of the auditor's list.
///
/// @param who the display name of the account as it is today; its id where the account is unknown
/// @param role a role's name, or whatever else stands in the database
/// @param action an action's name, or whatever else stands in the database
/// @param genuine whether the entry is as its writer wrote it
/// @param seal the number of the seal that covers it; empty for the unsealed tail
public record AuditItem(
    String writer,
    long sequence,
    Instant at,
    String who,
    String role,
    String action,
    String subject,
    List<PersonId> people,
    String detail,
    boolean genuine,
    OptionalLong seal)
    implements Redacted {
  @Override
  public String toString() {
    return redacted();
  }
}
