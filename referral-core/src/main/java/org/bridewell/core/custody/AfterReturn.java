package org.bridewell.core.custody;

import java.time.Instant;
import org.bridewell.core.shared.Actor;

/// What other features do when somebody is back in the suite, in the transaction of the return.
@FunctionalInterface
public interface AfterReturn {
  /// @param from where the person was
  void returned(Detention held, Whereabouts.Where from, Actor actor, Instant now);
}
