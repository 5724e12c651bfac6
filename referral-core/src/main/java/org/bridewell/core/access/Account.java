package org.bridewell.core.access;

import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;

/// One account that signs in; it has one role.
public record Account(
    AccountId id, String userName, String displayName, Role role, Scope scope, boolean demo)
    implements Redacted {

  /// The account as it acts.
  public Actor actor() {
    return new Actor(id, displayName, role, scope);
  }

  @Override
  public String toString() {
    return redacted();
  }
}
