package org.bridewell.core.access;

import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.random.RandomGenerator;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Redacted;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.UnitOfWork;

/// Who may sign in: accounts are added, given a new password, and switched off, never deleted, for
/// the audit trail names them. The administrator never knows a password that is in use.
public class AccountService {
  private static final String USER_NAME = "[a-z0-9][a-z0-9.-]{2,59}";
  private static final int LONGEST_NAME = 120;

  private final UnitOfWork unit;
  private final ManagedAccounts accounts;
  private final SecretHasher hasher;
  private final RandomGenerator random;
  private final AuditTrail trail;

  /// @param random must be fit for secrets
  public AccountService(
      UnitOfWork unit,
      ManagedAccounts accounts,
      SecretHasher hasher,
      RandomGenerator random,
      AuditTrail trail) {
    this.unit = unit;
    this.accounts = accounts;
    this.hasher = hasher;
    this.random = random;
    this.trail = trail;
  }

  /// An account and the password with which its owner signs in once, to choose one of their own. It
  /// is kept nowhere.
  public record HandedOut(Account account, String password) implements Redacted {
    @Override
    public String toString() {
      return redacted();
    }
  }

  /// Every account.
  @RolesAllowed(Role.Names.ADMIN)
  public List<ManagedAccount> list(Actor actor) {
    return unit.run(
        () -> {
          record(actor, AuditAction.ACCOUNTS_VIEWED, "accounts", "");
          return accounts.all();
        });
  }

  /// The providers for whom an account can work.
  @RolesAllowed(Role.Names.ADMIN)
  public List<ManagedAccounts.Provider> providers(Actor actor) {
    return unit.run(accounts::providers);
  }

  /// Adds an account.
  ///
  /// @throws Refusal `account.user-name`, `account.name`, `account.scope` (the role works in a
  ///   suite, or for a provider, and none was named), `account.taken`
  @RolesAllowed(Role.Names.ADMIN)
  public HandedOut add(String userName, String name, Role role, Scope scope, Actor actor) {
    check(userName, name, role, scope);
    var account = new Account(AccountId.next(), userName, name.strip(), role, scope, false);
    var password = SecretRules.once(random);
    var hash = hasher.hash(password);
    unit.execute(
        () -> {
          if (!accounts.add(account, hash)) {
            throw new Refusal("account.taken");
          }
          record(actor, AuditAction.ACCOUNT_ADDED, subject(account.id()), role.name());
        });
    return new HandedOut(account, password);
  }

  /// Replaces a password that was forgotten, or that somebody else may know.
  ///
  /// @throws Refusal `account.own`: whoever is signed in changes their own password themselves
  @RolesAllowed(Role.Names.ADMIN)
  public HandedOut renewPassword(AccountId id, Actor actor) {
    var password = SecretRules.once(random);
    var hash = hasher.hash(password);
    return unit.run(
        () -> {
          var managed = other(id, actor);
          accounts.setPassword(id, hash, true);
          record(actor, AuditAction.PASSWORD_RENEWED, subject(id), "");
          return new HandedOut(managed.account(), password);
        });
  }

  /// Switches an account on or off; it is refused from the next sign-in on.
  ///
  /// @throws Refusal `account.own`
  @RolesAllowed(Role.Names.ADMIN)
  public void setEnabled(AccountId id, boolean enabled, Actor actor) {
    unit.execute(
        () -> {
          other(id, actor);
          accounts.setEnabled(id, enabled);
          record(actor, AuditAction.ACCOUNT_CHANGED, subject(id), enabled ? "on" : "off");
        });
  }

  private ManagedAccount other(AccountId id, Actor actor) {
    if (id.equals(actor.id())) {
      throw new Refusal("account.own");
    }
    return accounts.lock(id).orElseThrow(OutOfScope::new);
  }

  private static void check(String userName, String name, Role role, Scope scope) {
    if (!userName.matches(USER_NAME)) {
      throw new Refusal("account.user-name");
    }
    if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
      throw new Refusal("account.name");
    }
    boolean fits =
        switch (Workplace.of(role)) {
          case SUITE -> scope instanceof Scope.Suite;
          case PROVIDER -> scope instanceof Scope.Provider;
          case AREA -> scope instanceof Scope.Area;
        };
    if (!fits) {
      throw new Refusal("account.scope");
    }
  }

  private void record(Actor actor, AuditAction action, String subject, String detail) {
    trail.record(actor, action, subject, List.of(), detail);
  }

  private static String subject(AccountId id) {
    return "account:" + id.value();
  }
}
