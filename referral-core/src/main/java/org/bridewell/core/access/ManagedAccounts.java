package org.bridewell.core.access;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.ProviderId;

/// Every account with what its administrator and its owner may change.
public interface ManagedAccounts {
  /// All of them, by display name.
  List<ManagedAccount> all();

  /// One of them, locked until the transaction ends.
  Optional<ManagedAccount> lock(AccountId id);

  /// The hash of an account's password.
  Optional<String> passwordHash(AccountId id);

  /// Adds an account that may sign in once with this password.
  ///
  /// @return false when the user name is taken
  boolean add(Account account, String passwordHash);

  /// @param once whether it must be replaced at the next sign-in
  void setPassword(AccountId id, String hash, boolean once);

  void setPin(AccountId id, String hash);

  void setEnabled(AccountId id, boolean enabled);

  /// Whether anybody but a demo account can sign in.
  boolean anybody();

  /// The providers for whom people can work, by name.
  List<Provider> providers();

  /// A provider of services.
  record Provider(ProviderId id, String name) {}
}
