package org.bridewell.ui.access;

import java.io.Serializable;
import java.util.Optional;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.TerminalId;
import org.springframework.security.core.AuthenticatedPrincipal;

/// The principal of a session: who acts, and at which terminal.
public record SignedIn(Actor actor, Optional<TerminalId> terminal)
    implements AuthenticatedPrincipal, Redacted, Serializable {

  /// The account's id: what reaches a log is never a name.
  @Override
  public String getName() {
    return actor.id().value().toString();
  }

  @Override
  public String toString() {
    return redacted();
  }
}
