package org.bridewell.core.medicine;

import java.time.Instant;
import org.bridewell.core.shared.DetentionId;

/// What was found on the pages of rousing, observations and glucose, for a dose that asks for it.
@FunctionalInterface
public interface Looks {
  /// What was looked at within the time that counts before a dose now; the rest is empty.
  BeforeDose recent(DetentionId detention, Instant now);
}
