package org.bridewell.db.plan;

import static org.bridewell.db.jooq.Tables.ACCOUNT;
import static org.bridewell.db.jooq.Tables.DEPARTURE;
import static org.bridewell.db.jooq.Tables.DEPARTURE_ANSWER;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.plan.Departure;
import org.bridewell.core.plan.Departures;
import org.bridewell.core.plan.OpenItem;
import org.bridewell.core.shared.DetentionId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqDepartures implements Departures {
  private final DSLContext dsl;

  JooqDepartures(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void add(DetentionId detention, Departure.Answered answered) {
    dsl.insertInto(DEPARTURE_ANSWER)
        .set(DEPARTURE_ANSWER.DETENTION_ID, detention)
        .set(DEPARTURE_ANSWER.ITEM, answered.item().key())
        .set(DEPARTURE_ANSWER.ANSWER, answered.answer())
        .set(DEPARTURE_ANSWER.WORDS, answered.words())
        .set(DEPARTURE_ANSWER.ANSWERED_BY_ACCOUNT_ID, answered.by())
        .set(DEPARTURE_ANSWER.ANSWERED_AT, answered.at())
        .execute();
  }

  @Override
  public List<Departure.Answered> answers(DetentionId detention) {
    return dsl.select(DEPARTURE_ANSWER.fields())
        .select(ACCOUNT.DISPLAY_NAME)
        .from(DEPARTURE_ANSWER)
        .join(ACCOUNT)
        .on(ACCOUNT.ACCOUNT_ID.eq(DEPARTURE_ANSWER.ANSWERED_BY_ACCOUNT_ID))
        .where(DEPARTURE_ANSWER.DETENTION_ID.eq(detention))
        .orderBy(DEPARTURE_ANSWER.ANSWERED_AT.desc(), DEPARTURE_ANSWER.ITEM)
        .fetch(
            row ->
                new Departure.Answered(
                    OpenItem.of(row.get(DEPARTURE_ANSWER.ITEM)),
                    row.get(DEPARTURE_ANSWER.ANSWER),
                    row.get(DEPARTURE_ANSWER.WORDS),
                    row.get(DEPARTURE_ANSWER.ANSWERED_BY_ACCOUNT_ID),
                    row.get(ACCOUNT.DISPLAY_NAME),
                    row.get(DEPARTURE_ANSWER.ANSWERED_AT)));
  }

  @Override
  public void add(DetentionId detention, Departure departure) {
    dsl.insertInto(DEPARTURE)
        .set(DEPARTURE.DETENTION_ID, detention)
        .set(DEPARTURE.WAY, departure.way())
        .set(DEPARTURE.PLACE, departure.place())
        .set(DEPARTURE.ESCORT, departure.escort())
        .set(DEPARTURE.RECEIVED_BY, departure.receivedBy())
        .set(DEPARTURE.RECORDED_BY_ACCOUNT_ID, departure.by())
        .set(DEPARTURE.LEFT_AT, departure.leftAt())
        .execute();
  }

  @Override
  public Optional<Departure> of(DetentionId detention) {
    return dsl.selectFrom(DEPARTURE)
        .where(DEPARTURE.DETENTION_ID.eq(detention))
        .fetchOptional(
            row ->
                new Departure(
                    row.getWay(),
                    row.getPlace(),
                    row.getEscort(),
                    row.getReceivedBy(),
                    row.getRecordedByAccountId(),
                    row.getLeftAt()));
  }
}
