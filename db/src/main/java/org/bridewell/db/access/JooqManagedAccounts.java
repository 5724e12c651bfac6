package org.bridewell.db.access;

import static org.bridewell.db.jooq.Tables.ACCOUNT;
import static org.bridewell.db.jooq.Tables.PROVIDER;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.access.Account;
import org.bridewell.core.access.ManagedAccount;
import org.bridewell.core.access.ManagedAccounts;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.db.jooq.tables.records.AccountRecord;
import org.bridewell.db.type.Once;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqManagedAccounts implements ManagedAccounts {
  private final DSLContext dsl;

  JooqManagedAccounts(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public List<ManagedAccount> all() {
    return dsl.selectFrom(ACCOUNT)
        .orderBy(ACCOUNT.DISPLAY_NAME, ACCOUNT.ACCOUNT_ID)
        .fetch(JooqManagedAccounts::managed);
  }

  @Override
  public Optional<ManagedAccount> lock(AccountId id) {
    return dsl.selectFrom(ACCOUNT)
        .where(ACCOUNT.ACCOUNT_ID.eq(id))
        .forUpdate()
        .fetchOptional(JooqManagedAccounts::managed);
  }

  @Override
  public Optional<String> passwordHash(AccountId id) {
    return dsl.select(ACCOUNT.PASSWORD_HASH)
        .from(ACCOUNT)
        .where(ACCOUNT.ACCOUNT_ID.eq(id))
        .fetchOptional(ACCOUNT.PASSWORD_HASH);
  }

  @Override
  public boolean add(Account account, String passwordHash) {
    return Once.inserted(
        dsl.insertInto(ACCOUNT)
            .set(ACCOUNT.ACCOUNT_ID, account.id())
            .set(ACCOUNT.USER_NAME, account.userName())
            .set(ACCOUNT.DISPLAY_NAME, account.displayName())
            .set(ACCOUNT.ROLE, account.role())
            .set(ACCOUNT.SUITE_ID, suite(account.scope()))
            .set(ACCOUNT.PROVIDER_ID, provider(account.scope()))
            .set(ACCOUNT.PASSWORD_HASH, passwordHash)
            .set(ACCOUNT.PASSWORD_ONCE, true)
            .set(ACCOUNT.DEMO, false)
            .set(ACCOUNT.ENABLED, true));
  }

  @Override
  public void setPassword(AccountId id, String hash, boolean once) {
    dsl.update(ACCOUNT)
        .set(ACCOUNT.PASSWORD_HASH, hash)
        .set(ACCOUNT.PASSWORD_ONCE, once)
        .where(ACCOUNT.ACCOUNT_ID.eq(id))
        .execute();
  }

  @Override
  public void setPin(AccountId id, String hash) {
    dsl.update(ACCOUNT)
        .set(ACCOUNT.PIN_HASH, hash)
        .set(ACCOUNT.FAILED_PINS, 0)
        .where(ACCOUNT.ACCOUNT_ID.eq(id))
        .execute();
  }

  @Override
  public void setEnabled(AccountId id, boolean enabled) {
    dsl.update(ACCOUNT).set(ACCOUNT.ENABLED, enabled).where(ACCOUNT.ACCOUNT_ID.eq(id)).execute();
  }

  @Override
  public boolean anybody() {
    return dsl.fetchExists(ACCOUNT, ACCOUNT.DEMO.isFalse().and(ACCOUNT.ENABLED));
  }

  @Override
  public List<Provider> providers() {
    return dsl.select(PROVIDER.PROVIDER_ID, PROVIDER.NAME)
        .from(PROVIDER)
        .orderBy(PROVIDER.NAME, PROVIDER.PROVIDER_ID)
        .fetch(row -> new Provider(row.value1(), row.value2()));
  }

  private static ManagedAccount managed(AccountRecord row) {
    return new ManagedAccount(
        JooqAccounts.account(row),
        row.getEnabled(),
        row.getPasswordOnce(),
        row.getPinHash() != null);
  }

  private static @Nullable SuiteId suite(Scope scope) {
    return scope instanceof Scope.Suite(SuiteId id) ? id : null;
  }

  private static @Nullable ProviderId provider(Scope scope) {
    return scope instanceof Scope.Provider(ProviderId id) ? id : null;
  }
}
