package org.bridewell.db.nominal;

import static org.bridewell.db.jooq.Tables.ARREST_NOTICE;
import static org.bridewell.db.jooq.Tables.NOMINAL;
import static org.bridewell.db.jooq.Tables.NOMINAL_SCHEME;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.nominal.ArrestNotice;
import org.bridewell.core.nominal.ArrestNotices;
import org.bridewell.core.nominal.ProsecutorService;
import org.bridewell.core.nominal.Scheme;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.EventId;
import org.bridewell.core.shared.PncId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/// Reads and answers notices, and looks flags up, on the hub's own database account.
@Repository
class JooqArrestNotices implements ArrestNotices, ProsecutorService.Flagged {
  private static final Field<String> NAME =
      concat(NOMINAL.GIVEN_NAME, inline(" "), NOMINAL.FAMILY_NAME).as("nominal_name");

  private final DSLContext hub;

  JooqArrestNotices(@Qualifier("hub") DSLContext hub) {
    this.hub = hub;
  }

  @Override
  public List<ArrestNotice> latest(int atMost) {
    return hub.select(ARREST_NOTICE.fields())
        .select(NAME)
        .from(ARREST_NOTICE)
        .join(NOMINAL)
        .on(NOMINAL.NOMINAL_ID.eq(ARREST_NOTICE.NOMINAL_ID))
        .orderBy(
            ARREST_NOTICE.SEEN_AT.isNull().desc(),
            ARREST_NOTICE.ARRIVED_AT.desc(),
            ARREST_NOTICE.EVENT_ID)
        .limit(atMost)
        .fetch(JooqArrestNotices::notice);
  }

  @Override
  public int unseen() {
    return hub.fetchCount(ARREST_NOTICE, ARREST_NOTICE.SEEN_AT.isNull());
  }

  @Override
  public boolean seen(EventId id, Actor by, Instant now) {
    return hub.update(ARREST_NOTICE)
            .set(ARREST_NOTICE.SEEN_AT, now)
            .set(ARREST_NOTICE.SEEN_BY_ACCOUNT_ID, by.id())
            .set(ARREST_NOTICE.SEEN_BY_NAME, by.displayName())
            .where(ARREST_NOTICE.EVENT_ID.eq(id))
            .and(ARREST_NOTICE.SEEN_AT.isNull())
            .execute()
        == 1;
  }

  @Override
  public boolean prosecutorTold(EventId id, boolean told, Instant now) {
    return hub.update(ARREST_NOTICE)
            .set(ARREST_NOTICE.PROSECUTOR_TOLD, told)
            .set(ARREST_NOTICE.PROSECUTOR_SAID_AT, now)
            .where(ARREST_NOTICE.EVENT_ID.eq(id))
            .execute()
        == 1;
  }

  @Override
  public boolean has(PncId pnc, List<Scheme> schemes, LocalDate day) {
    return hub.fetchExists(
        hub.selectOne()
            .from(NOMINAL)
            .join(NOMINAL_SCHEME)
            .on(NOMINAL_SCHEME.NOMINAL_ID.eq(NOMINAL.NOMINAL_ID))
            .where(NOMINAL.PNC_ID.eq(pnc.value()))
            .and(NOMINAL_SCHEME.SCHEME.in(schemes))
            .and(NOMINAL_SCHEME.SINCE.le(day))
            .and(NOMINAL_SCHEME.UNTIL.isNull().or(NOMINAL_SCHEME.UNTIL.gt(day))));
  }

  private static ArrestNotice notice(Record row) {
    return new ArrestNotice(
        row.get(ARREST_NOTICE.EVENT_ID),
        row.get(ARREST_NOTICE.NOMINAL_ID),
        row.get(NAME),
        row.get(ARREST_NOTICE.SUITE_NAME),
        row.get(ARREST_NOTICE.OFFENCE_GROUP),
        row.get(ARREST_NOTICE.ARRIVED_AT),
        Optional.ofNullable(row.get(ARREST_NOTICE.SEEN_AT))
            .map(at -> new ArrestNotice.Seen(row.get(ARREST_NOTICE.SEEN_BY_NAME), at)),
        Optional.ofNullable(row.get(ARREST_NOTICE.PROSECUTOR_TOLD))
            .map(told -> new ArrestNotice.Told(told, row.get(ARREST_NOTICE.PROSECUTOR_SAID_AT))));
  }
}
