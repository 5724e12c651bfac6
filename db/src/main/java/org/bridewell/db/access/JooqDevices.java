package org.bridewell.db.access;

import static org.bridewell.db.jooq.Tables.ACCOUNT;
import static org.bridewell.db.jooq.Tables.DEVICE;
import static org.bridewell.db.jooq.Tables.DEVICE_CODE;
import static org.bridewell.db.jooq.Tables.TERMINAL;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.access.Device;
import org.bridewell.core.access.Device.AtTerminal;
import org.bridewell.core.access.Device.OfPerson;
import org.bridewell.core.access.Devices;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DeviceId;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.core.shared.TerminalId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

@Repository
class JooqDevices implements Devices {
  private final DSLContext dsl;

  JooqDevices(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public Optional<Device> byKey(String keyDigest) {
    return dsl.select(DEVICE.fields())
        .select(TERMINAL.SUITE_ID)
        .from(DEVICE)
        .leftJoin(TERMINAL)
        .on(TERMINAL.TERMINAL_ID.eq(DEVICE.TERMINAL_ID))
        .where(DEVICE.KEY_DIGEST.eq(keyDigest))
        .and(DEVICE.REVOKED_AT.isNull())
        .fetchOptional(JooqDevices::device);
  }

  @Override
  public List<Enrolled> all() {
    return dsl.select(DEVICE.fields())
        .select(TERMINAL.SUITE_ID)
        .from(DEVICE)
        .leftJoin(TERMINAL)
        .on(TERMINAL.TERMINAL_ID.eq(DEVICE.TERMINAL_ID))
        .where(DEVICE.REVOKED_AT.isNull())
        .and(DEVICE.DEMO.isFalse())
        .orderBy(DEVICE.ENROLLED_AT.desc(), DEVICE.DEVICE_ID)
        .fetch(row -> new Enrolled(device(row), row.get(DEVICE.ENROLLED_AT)));
  }

  @Override
  public void add(Device device, String keyDigest, Instant at) {
    dsl.insertInto(DEVICE)
        .set(DEVICE.DEVICE_ID, device.id())
        .set(DEVICE.TERMINAL_ID, device.terminal().orElse(null))
        .set(DEVICE.OWNER_ACCOUNT_ID, owner(device.place()))
        .set(DEVICE.KEY_DIGEST, keyDigest)
        .set(DEVICE.DEMO, device.demo())
        .set(DEVICE.ENROLLED_AT, at)
        .execute();
  }

  @Override
  public boolean revoke(DeviceId id, AccountId by, Instant at) {
    return revoke(DEVICE.DEVICE_ID.eq(id), by, at) == 1;
  }

  /// A person may have a desk and a phone; a terminal is one device.
  @Override
  public void replace(Device.Place place, AccountId by, Instant at) {
    if (place instanceof AtTerminal(TerminalId terminal, _)) {
      revoke(DEVICE.TERMINAL_ID.eq(terminal).and(DEVICE.DEMO.isFalse()), by, at);
    }
  }

  private int revoke(Condition which, AccountId by, Instant at) {
    return dsl.update(DEVICE)
        .set(DEVICE.REVOKED_AT, at)
        .set(DEVICE.REVOKED_BY_ACCOUNT_ID, by)
        .where(which)
        .and(DEVICE.REVOKED_AT.isNull())
        .execute();
  }

  @Override
  public void addCode(
      String codeDigest, Device.Place place, AccountId by, Instant at, Instant until) {
    dsl.insertInto(DEVICE_CODE)
        .set(DEVICE_CODE.CODE_DIGEST, codeDigest)
        .set(DEVICE_CODE.TERMINAL_ID, terminal(place))
        .set(DEVICE_CODE.OWNER_ACCOUNT_ID, owner(place))
        .set(DEVICE_CODE.MADE_BY_ACCOUNT_ID, by)
        .set(DEVICE_CODE.MADE_AT, at)
        .set(DEVICE_CODE.UNTIL_AT, until)
        .execute();
  }

  @Override
  public Optional<Code> use(String codeDigest, Instant at) {
    int used =
        dsl.update(DEVICE_CODE)
            .set(DEVICE_CODE.USED_AT, at)
            .where(DEVICE_CODE.CODE_DIGEST.eq(codeDigest))
            .and(DEVICE_CODE.USED_AT.isNull())
            .and(DEVICE_CODE.UNTIL_AT.gt(at))
            .execute();
    return used == 1 ? code(codeDigest) : Optional.empty();
  }

  private Optional<Code> code(String codeDigest) {
    return dsl.select(DEVICE_CODE.TERMINAL_ID, DEVICE_CODE.OWNER_ACCOUNT_ID, TERMINAL.SUITE_ID)
        .select(ACCOUNT.fields())
        .from(DEVICE_CODE)
        .join(ACCOUNT)
        .on(ACCOUNT.ACCOUNT_ID.eq(DEVICE_CODE.MADE_BY_ACCOUNT_ID))
        .leftJoin(TERMINAL)
        .on(TERMINAL.TERMINAL_ID.eq(DEVICE_CODE.TERMINAL_ID))
        .where(DEVICE_CODE.CODE_DIGEST.eq(codeDigest))
        .fetchOptional(
            row ->
                new Code(
                    place(
                        row.get(DEVICE_CODE.TERMINAL_ID),
                        row.get(TERMINAL.SUITE_ID),
                        row.get(DEVICE_CODE.OWNER_ACCOUNT_ID)),
                    JooqAccounts.account(row.into(ACCOUNT))));
  }

  private static Device device(Record row) {
    return new Device(
        row.get(DEVICE.DEVICE_ID),
        place(
            row.get(DEVICE.TERMINAL_ID),
            row.get(TERMINAL.SUITE_ID),
            row.get(DEVICE.OWNER_ACCOUNT_ID)),
        row.get(DEVICE.DEMO));
  }

  private static Device.Place place(
      @Nullable TerminalId terminal, @Nullable SuiteId suite, @Nullable AccountId owner) {
    if (terminal != null && suite != null) {
      return new AtTerminal(terminal, suite);
    }
    if (owner == null) {
      throw new IllegalStateException("a device without a place");
    }
    return new OfPerson(owner);
  }

  private static @Nullable TerminalId terminal(Device.Place place) {
    return place instanceof AtTerminal(TerminalId terminal, _) ? terminal : null;
  }

  private static @Nullable AccountId owner(Device.Place place) {
    return place instanceof OfPerson(AccountId owner) ? owner : null;
  }
}
