package org.bridewell.db.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.bridewell.core.access.Account;
import org.bridewell.core.access.Accounts.Pin;
import org.bridewell.core.access.Accounts.SignIn;
import org.bridewell.core.access.ManagedAccount;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.SomebodyHeld;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.NarrowAccount;
import org.junit.jupiter.api.Test;

/// What an administrator keeps is what a sign-in finds.
class ManagedAccountsIT {
  private final UnitOfWork unit = TestDatabase.unit(NarrowAccount.HEALTH);
  private final JooqAccounts signIns = new JooqAccounts(TestDatabase.dsl(NarrowAccount.HEALTH));
  private final JooqManagedAccounts accounts =
      new JooqManagedAccounts(TestDatabase.dsl(NarrowAccount.HEALTH));

  @Test
  void anAccountSignsInWithTheLatestPasswordUntilItIsSwitchedOff() throws Exception {
    var suite = SomebodyHeld.add().suite();
    var id = AccountId.next();
    var account =
        new Account(id, "u-" + id.value(), "Nora", Role.NURSE, new Scope.Suite(suite), false);

    assertThat(add(account)).isTrue();
    assertThat(unit.run(() -> signIns.bySignInName(account.userName())))
        .contains(new SignIn(account, "first", true));

    unit.execute(() -> accounts.setPassword(id, "second", false));
    unit.execute(() -> accounts.setPin(id, "pin"));
    assertThat(unit.run(() -> signIns.bySignInName(account.userName())))
        .contains(new SignIn(account, "second", false));
    assertThat(unit.run(() -> signIns.lockPin(id))).contains(new Pin(account, "pin", 0));
    assertThat(unit.run(() -> accounts.lock(id)))
        .contains(new ManagedAccount(account, true, false, true));
    assertThat(unit.run(() -> accounts.passwordHash(id))).contains("second");

    unit.execute(() -> accounts.setEnabled(id, false));
    assertThat(unit.run(() -> signIns.bySignInName(account.userName()))).isEmpty();
    assertThat(unit.run(accounts::all)).contains(new ManagedAccount(account, false, false, true));
  }

  @Test
  void aUserNameIsTakenOnce() {
    var id = AccountId.next();
    var account = new Account(id, "t-" + id.value(), "Nora", Role.HUB, new Scope.Area(), false);

    assertThat(add(account)).isTrue();
    assertThat(
            add(
                new Account(
                    AccountId.next(),
                    account.userName(),
                    "Other",
                    Role.HUB,
                    new Scope.Area(),
                    false)))
        .isFalse();
    assertThat(unit.run(accounts::anybody)).isTrue();
  }

  private boolean add(Account account) {
    return unit.run(() -> accounts.add(account, "first"));
  }
}
