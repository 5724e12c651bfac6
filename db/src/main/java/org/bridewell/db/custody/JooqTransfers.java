package org.bridewell.db.custody;

import static org.bridewell.db.jooq.Tables.CUSTODY_MOVE;
import static org.bridewell.db.jooq.Tables.DETENTION;
import static org.bridewell.db.jooq.Tables.PERSON;
import static org.bridewell.db.jooq.Tables.SUITE;
import static org.bridewell.db.jooq.Tables.TRANSFER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.custody.Detentions.NumberTaken;
import org.bridewell.core.custody.OnTheWay;
import org.bridewell.core.custody.Transfer;
import org.bridewell.core.custody.Transfers;
import org.bridewell.core.custody.Whereabouts.Where;
import org.bridewell.core.person.PersonName;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.db.jooq.tables.records.TransferRecord;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.springframework.stereotype.Repository;

@Repository
class JooqTransfers implements Transfers {
  private final DSLContext dsl;

  JooqTransfers(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public boolean send(Transfer transfer, int version) {
    if (!isSent(transfer, version)) {
      return false;
    }
    dsl.insertInto(TRANSFER)
        .set(TRANSFER.DETENTION_ID, transfer.detention())
        .set(TRANSFER.LEFT_AT, transfer.leftAt())
        .set(TRANSFER.FROM_SUITE_ID, transfer.from())
        .set(TRANSFER.TO_SUITE_ID, transfer.to())
        .set(TRANSFER.FROM_CELL, transfer.fromCell())
        .set(TRANSFER.ESCORT, transfer.escort())
        .set(TRANSFER.RECEIVED_BY, transfer.receivedBy())
        .set(TRANSFER.SENT_BY_ACCOUNT_ID, transfer.by())
        .execute();
    dsl.insertInto(CUSTODY_MOVE)
        .set(CUSTODY_MOVE.DETENTION_ID, transfer.detention())
        .set(CUSTODY_MOVE.MOVED_AT, transfer.leftAt())
        .set(CUSTODY_MOVE.WHEREABOUTS, Where.ON_THE_WAY)
        .set(CUSTODY_MOVE.FROM_CELL, transfer.fromCell())
        .set(CUSTODY_MOVE.CELL, transfer.fromCell())
        .set(CUSTODY_MOVE.MOVED_BY_ACCOUNT_ID, transfer.by())
        .execute();
    return true;
  }

  private boolean isSent(Transfer transfer, int version) {
    try {
      return dsl.update(DETENTION)
              .set(DETENTION.SUITE_ID, transfer.to())
              .set(DETENTION.CELL, Detention.NO_CELL)
              .set(DETENTION.WHEREABOUTS, Where.ON_THE_WAY)
              .set(DETENTION.WHEREABOUTS_SINCE_AT, transfer.leftAt())
              .set(DETENTION.VERSION, version + 1)
              .where(DETENTION.DETENTION_ID.eq(transfer.detention()))
              .and(DETENTION.SUITE_ID.eq(transfer.from()))
              .and(DETENTION.VERSION.eq(version))
              .and(DETENTION.RELEASED_AT.isNull())
              .execute()
          == 1;
    } catch (IntegrityConstraintViolationException numberTaken) {
      throw new NumberTaken();
    }
  }

  @Override
  public void received(DetentionId detention, AccountId by, Instant at) {
    dsl.update(TRANSFER)
        .set(TRANSFER.RECEIVED_AT, at)
        .set(TRANSFER.RECEIVED_BY_ACCOUNT_ID, by)
        .where(TRANSFER.DETENTION_ID.eq(detention))
        .and(TRANSFER.RECEIVED_AT.isNull())
        .execute();
  }

  @Override
  public Optional<Transfer> last(DetentionId detention) {
    return dsl.selectFrom(TRANSFER)
        .where(TRANSFER.DETENTION_ID.eq(detention))
        .orderBy(TRANSFER.LEFT_AT.desc())
        .limit(1)
        .fetchOptional(JooqTransfers::transfer);
  }

  @Override
  public List<OnTheWay> outstanding(SuiteId from) {
    return dsl.select(
            PERSON.PERSON_ID,
            PERSON.FAMILY_NAME,
            PERSON.GIVEN_NAME,
            TRANSFER.FROM_CELL,
            SUITE.NAME,
            TRANSFER.LEFT_AT)
        .from(TRANSFER)
        .join(DETENTION)
        .on(DETENTION.DETENTION_ID.eq(TRANSFER.DETENTION_ID))
        .join(PERSON)
        .on(PERSON.PERSON_ID.eq(DETENTION.PERSON_ID))
        .join(SUITE)
        .on(SUITE.SUITE_ID.eq(TRANSFER.TO_SUITE_ID))
        .where(TRANSFER.FROM_SUITE_ID.eq(from))
        .and(TRANSFER.RECEIVED_AT.isNull())
        .and(DETENTION.RELEASED_AT.isNull())
        .orderBy(TRANSFER.LEFT_AT, TRANSFER.DETENTION_ID)
        .fetch(
            row ->
                new OnTheWay(
                    row.value1(),
                    new PersonName(row.value2(), row.value3()),
                    row.value4(),
                    row.value5(),
                    row.value6()));
  }

  private static Transfer transfer(TransferRecord row) {
    var receivedBy = row.getReceivedByAccountId();
    return new Transfer(
        row.getDetentionId(),
        row.getFromSuiteId(),
        row.getToSuiteId(),
        row.getFromCell(),
        row.getEscort(),
        row.getReceivedBy(),
        row.getSentByAccountId(),
        row.getLeftAt(),
        receivedBy == null
            ? Optional.empty()
            : Optional.of(new Transfer.Received(receivedBy, row.getReceivedAt())));
  }
}
