package org.bridewell.core.custody;

import java.time.Instant;
import org.bridewell.core.shared.Actor;

/// What other features do when somebody has arrived, in the transaction of the arrival.
@FunctionalInterface
public interface AfterArrival {
  void arrived(Detention detention, Actor actor, Instant now);
}
