package org.bridewell.core.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bridewell.core.shared.AccountId;

/// Accounts in memory; a hash is the secret with a mark before it.
final class AccessFixture implements ManagedAccounts {
  static final SecretHasher HASHER = secret -> "#" + secret;
  static final SecretHash SECRETS = (typed, hash) -> hash.equals("#" + typed);

  final List<ManagedAccount> kept = new ArrayList<>();
  final Map<AccountId, String> passwords = new HashMap<>();
  final Map<AccountId, String> pins = new HashMap<>();

  @Override
  public List<ManagedAccount> all() {
    return List.copyOf(kept);
  }

  @Override
  public Optional<ManagedAccount> lock(AccountId id) {
    return kept.stream().filter(each -> each.account().id().equals(id)).findFirst();
  }

  @Override
  public Optional<String> passwordHash(AccountId id) {
    return Optional.ofNullable(passwords.get(id));
  }

  @Override
  public boolean add(Account account, String passwordHash) {
    if (kept.stream().anyMatch(each -> each.account().userName().equals(account.userName()))) {
      return false;
    }
    kept.add(new ManagedAccount(account, true, true, false));
    passwords.put(account.id(), passwordHash);
    return true;
  }

  @Override
  public void setPassword(AccountId id, String hash, boolean once) {
    passwords.put(id, hash);
    change(id, each -> new ManagedAccount(each.account(), each.enabled(), once, each.hasPin()));
  }

  @Override
  public void setPin(AccountId id, String hash) {
    pins.put(id, hash);
  }

  @Override
  public void setEnabled(AccountId id, boolean enabled) {
    change(
        id,
        each -> new ManagedAccount(each.account(), enabled, each.passwordOnce(), each.hasPin()));
  }

  @Override
  public boolean anybody() {
    return kept.stream().anyMatch(each -> each.enabled() && !each.account().demo());
  }

  @Override
  public List<Provider> providers() {
    return List.of();
  }

  private void change(AccountId id, UnaryOperator<ManagedAccount> by) {
    kept.replaceAll(each -> each.account().id().equals(id) ? by.apply(each) : each);
  }
}
