package org.bridewell.core.custody;

import java.time.Instant;
import org.bridewell.core.person.PersonName;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Redacted;

/// Somebody whom this suite sent to another, and whose receipt is missing (HZ-27).
///
/// @param to the name of the next suite
public record OnTheWay(PersonId person, PersonName name, String fromCell, String to, Instant leftAt)
    implements Redacted {
  @Override
  public String toString() {
    return redacted();
  }
}
