package org.bridewell.ui.access;

import java.io.Serializable;
import java.util.Optional;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.TerminalId;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// The principal of a session: who acts, and at which terminal.
///
/// @param once signed in with a password that was given out: only choosing one's own is open
public record SignedIn(Actor actor, Optional<TerminalId> terminal, boolean once)
    implements AuthenticatedPrincipal, Redacted, Serializable {
  /// What such a session may do instead of its role: nothing that names a role.
  static final String FIRST_SIGN_IN = "FIRST_SIGN_IN";

  /// What the session may do: its role, or nothing but choosing a password.
  SimpleGrantedAuthority authority() {
    return new SimpleGrantedAuthority("ROLE_" + (once ? FIRST_SIGN_IN : actor.role().name()));
  }

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
