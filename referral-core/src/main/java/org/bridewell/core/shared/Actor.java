package org.bridewell.core.shared;

/// Who acts: passed to every service method, so that scope and the audit trail never guess.
public record Actor(AccountId id, String displayName, Role role, Scope scope) implements Redacted {
  @Override
  public String toString() {
    return redacted();
  }
}
