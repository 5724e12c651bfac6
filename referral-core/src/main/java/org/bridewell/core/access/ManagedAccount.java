package org.bridewell.core.access;

import org.bridewell.core.shared.Redacted;

/// An account as its administrator sees it.
///
/// @param enabled whether it may sign in
/// @param passwordOnce whether its password was given out and must be replaced at the next sign-in
/// @param hasPin whether its owner chose a PIN
public record ManagedAccount(Account account, boolean enabled, boolean passwordOnce, boolean hasPin)
    implements Redacted {
  @Override
  public String toString() {
    return redacted();
  }
}
