package org.bridewell.core.access;

import java.util.Optional;
import java.util.random.RandomGenerator;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.UnitOfWork;

/// Gives a new installation its first administrator, and never a second one.
public class FirstAdministrator {
  /// The user name of the first administrator.
  public static final String USER_NAME = "administrator";

  private final UnitOfWork unit;
  private final ManagedAccounts accounts;
  private final SecretHasher hasher;
  private final RandomGenerator random;

  /// @param random must be fit for secrets
  public FirstAdministrator(
      UnitOfWork unit, ManagedAccounts accounts, SecretHasher hasher, RandomGenerator random) {
    this.unit = unit;
    this.accounts = accounts;
    this.hasher = hasher;
    this.random = random;
  }

  /// Adds the account while nobody but demo accounts can sign in.
  ///
  /// @return the password for its first sign-in; empty when somebody can sign in already
  public Optional<String> add() {
    var password = SecretRules.once(random);
    var hash = hasher.hash(password);
    var account =
        new Account(
            AccountId.next(),
            USER_NAME,
            "First administrator",
            Role.ADMIN,
            new Scope.Area(),
            false);
    boolean added = unit.run(() -> !accounts.anybody() && accounts.add(account, hash));
    return added ? Optional.of(password) : Optional.empty();
  }
}
