package org.bridewell.db.access;

import static org.bridewell.db.jooq.Tables.ACCOUNT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.access.Account;
import org.bridewell.core.access.Accounts;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.db.jooq.tables.records.AccountRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqAccounts implements Accounts {
  private final DSLContext dsl;

  JooqAccounts(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<SignIn> bySignInName(String userName) {
    return dsl.selectFrom(ACCOUNT)
        .where(ACCOUNT.USER_NAME.eq(userName))
        .and(ACCOUNT.ENABLED)
        .fetchOptional(
            row -> new SignIn(account(row), row.getPasswordHash(), row.getPasswordOnce()));
  }

  @Override
  public void signedIn(AccountId account, Instant at) {
    dsl.update(ACCOUNT)
        .set(ACCOUNT.SIGNED_IN_AT, at)
        .where(ACCOUNT.ACCOUNT_ID.eq(account))
        .execute();
  }

  @Override
  public List<Account> officersOf(SuiteId suite) {
    return dsl.selectFrom(ACCOUNT)
        .where(ACCOUNT.SUITE_ID.eq(suite))
        .and(ACCOUNT.ROLE.eq(Role.OFFICER))
        .and(ACCOUNT.ENABLED)
        .orderBy(ACCOUNT.DISPLAY_NAME, ACCOUNT.ACCOUNT_ID)
        .fetch(JooqAccounts::account);
  }

  @Override
  public Optional<Pin> lockPin(AccountId account) {
    return dsl.selectFrom(ACCOUNT)
        .where(ACCOUNT.ACCOUNT_ID.eq(account))
        .and(ACCOUNT.ENABLED)
        .and(ACCOUNT.PIN_HASH.isNotNull())
        .forUpdate()
        .fetchOptional(row -> new Pin(account(row), row.getPinHash(), row.getFailedPins()));
  }

  @Override
  public void countWrongPin(AccountId account) {
    dsl.update(ACCOUNT)
        .set(ACCOUNT.FAILED_PINS, ACCOUNT.FAILED_PINS.plus(1))
        .where(ACCOUNT.ACCOUNT_ID.eq(account))
        .execute();
  }

  @Override
  public void clearWrongPins(AccountId account) {
    dsl.update(ACCOUNT)
        .set(ACCOUNT.FAILED_PINS, 0)
        .where(ACCOUNT.ACCOUNT_ID.eq(account))
        .and(ACCOUNT.FAILED_PINS.ne(0))
        .execute();
  }

  static Account account(AccountRecord row) {
    return new Account(
        row.getAccountId(),
        row.getUserName(),
        row.getDisplayName(),
        row.getRole(),
        scope(row),
        row.getDemo());
  }

  private static Scope scope(AccountRecord row) {
    if (row.getSuiteId() != null) {
      return new Scope.Suite(row.getSuiteId());
    }
    return row.getProviderId() != null ? new Scope.Provider(row.getProviderId()) : new Scope.Area();
  }
}
