package org.bridewell.core.access;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.SuiteId;

/// Accounts in memory, whose hash is the secret itself.
public final class FakeAccounts implements Accounts {
  private final Map<AccountId, Pin> pins = new LinkedHashMap<>();

  /// When each last signed in with a password.
  public final Map<AccountId, Instant> signedIn = new LinkedHashMap<>();

  /// An account with a PIN.
  public void add(Actor actor, String pin) {
    var account =
        new Account(
            actor.id(),
            actor.displayName(),
            actor.displayName(),
            actor.role(),
            actor.scope(),
            false);
    pins.put(actor.id(), new Pin(account, pin, 0));
  }

  @Override
  public Optional<SignIn> bySignInName(String userName) {
    return pins.values().stream()
        .filter(pin -> pin.account().userName().equals(userName))
        .map(pin -> new SignIn(pin.account(), "password", false))
        .findFirst();
  }

  @Override
  public void signedIn(AccountId account, Instant at) {
    signedIn.put(account, at);
  }

  @Override
  public List<Account> officersOf(SuiteId suite) {
    return pins.values().stream()
        .map(Pin::account)
        .filter(account -> account.role() == Role.OFFICER)
        .filter(account -> account.scope().equals(new Scope.Suite(suite)))
        .toList();
  }

  @Override
  public Optional<Pin> lockPin(AccountId account) {
    return Optional.ofNullable(pins.get(account));
  }

  @Override
  public void countWrongPin(AccountId account) {
    pins.computeIfPresent(account, (_, p) -> new Pin(p.account(), p.hash(), p.wrong() + 1));
  }

  @Override
  public void clearWrongPins(AccountId account) {
    pins.computeIfPresent(account, (_, p) -> new Pin(p.account(), p.hash(), 0));
  }
}
