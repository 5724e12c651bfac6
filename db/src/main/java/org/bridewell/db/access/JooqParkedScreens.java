package org.bridewell.db.access;

import static org.bridewell.db.jooq.Tables.ACCOUNT;
import static org.bridewell.db.jooq.Tables.PARKED_SCREEN;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.access.ParkedScreens;
import org.bridewell.core.access.PinCheck;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DeviceId;
import org.bridewell.db.jooq.tables.records.AccountRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqParkedScreens implements ParkedScreens {
  private final DSLContext dsl;

  JooqParkedScreens(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void park(DeviceId device, AccountId account, String address, Instant at) {
    dsl.insertInto(PARKED_SCREEN)
        .set(PARKED_SCREEN.DEVICE_ID, device)
        .set(PARKED_SCREEN.ACCOUNT_ID, account)
        .set(PARKED_SCREEN.ADDRESS, address)
        .set(PARKED_SCREEN.PARKED_AT, at)
        .onDuplicateKeyUpdate()
        .set(PARKED_SCREEN.ACCOUNT_ID, account)
        .set(PARKED_SCREEN.ADDRESS, address)
        .set(PARKED_SCREEN.PARKED_AT, at)
        .execute();
  }

  @Override
  public Optional<Parked> lock(DeviceId device) {
    return dsl.select(PARKED_SCREEN.ADDRESS, PARKED_SCREEN.PARKED_AT)
        .select(ACCOUNT.fields())
        .from(PARKED_SCREEN)
        .join(ACCOUNT)
        .on(ACCOUNT.ACCOUNT_ID.eq(PARKED_SCREEN.ACCOUNT_ID))
        .where(PARKED_SCREEN.DEVICE_ID.eq(device))
        .and(ACCOUNT.ENABLED)
        .forUpdate()
        .fetchOptional(
            row ->
                parked(
                    row.into(ACCOUNT),
                    row.get(PARKED_SCREEN.ADDRESS),
                    row.get(PARKED_SCREEN.PARKED_AT)));
  }

  private static Parked parked(AccountRecord account, String address, Instant at) {
    return new Parked(
        JooqAccounts.account(account),
        address,
        at,
        Optional.ofNullable(account.getSignedInAt()),
        account.getPinHash() != null && account.getFailedPins() < PinCheck.WRONG_PINS_ALLOWED);
  }

  @Override
  public void forget(DeviceId device) {
    dsl.deleteFrom(PARKED_SCREEN).where(PARKED_SCREEN.DEVICE_ID.eq(device)).execute();
  }
}
