package org.bridewell.db.nominal;

import static org.bridewell.db.jooq.Tables.COURT_EXTRACT;
import static org.bridewell.db.jooq.Tables.ENGAGEMENT_FACT;
import static org.bridewell.db.jooq.Tables.NOMINAL;

import java.time.Instant;
import java.util.List;
import org.bridewell.core.nominal.CourtExtract;
import org.bridewell.core.nominal.EngagementFact;
import org.bridewell.core.nominal.Engagements;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.EngagementId;
import org.bridewell.core.shared.NominalId;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/// Engagement facts on the hub's own database account.
@Repository
class JooqEngagements implements Engagements {
  private final DSLContext hub;

  JooqEngagements(@Qualifier("hub") DSLContext hub) {
    this.hub = hub;
  }

  @Override
  public List<EngagementFact> of(NominalId nominal) {
    return hub.select(
            ENGAGEMENT_FACT.ENGAGEMENT_ID,
            ENGAGEMENT_FACT.HAPPENED_ON,
            ENGAGEMENT_FACT.SIDE,
            ENGAGEMENT_FACT.WORDS,
            ENGAGEMENT_FACT.SOURCE,
            ENGAGEMENT_FACT.BY_NAME)
        .from(ENGAGEMENT_FACT)
        .where(ENGAGEMENT_FACT.NOMINAL_ID.eq(nominal))
        .and(ENGAGEMENT_FACT.STRUCK_AT.isNull())
        .orderBy(ENGAGEMENT_FACT.HAPPENED_ON.desc(), ENGAGEMENT_FACT.ENGAGEMENT_ID.desc())
        .fetch(Records.mapping(EngagementFact::new));
  }

  @Override
  public boolean add(NominalId nominal, EngagementFact fact, Actor by, Instant now) {
    if (!hub.fetchExists(NOMINAL, NOMINAL.NOMINAL_ID.eq(nominal))) {
      return false;
    }
    hub.insertInto(ENGAGEMENT_FACT)
        .set(ENGAGEMENT_FACT.ENGAGEMENT_ID, fact.id())
        .set(ENGAGEMENT_FACT.NOMINAL_ID, nominal)
        .set(ENGAGEMENT_FACT.HAPPENED_ON, fact.on())
        .set(ENGAGEMENT_FACT.SIDE, fact.side())
        .set(ENGAGEMENT_FACT.WORDS, fact.words().strip())
        .set(ENGAGEMENT_FACT.SOURCE, fact.source())
        .set(ENGAGEMENT_FACT.BY_ACCOUNT_ID, by.id())
        .set(ENGAGEMENT_FACT.BY_NAME, by.displayName())
        .set(ENGAGEMENT_FACT.RECORDED_AT, now)
        .execute();
    return true;
  }

  @Override
  public boolean strike(EngagementId id, String reason, Actor by, Instant now) {
    return hub.update(ENGAGEMENT_FACT)
            .set(ENGAGEMENT_FACT.STRUCK_AT, now)
            .set(ENGAGEMENT_FACT.STRUCK_BY_ACCOUNT_ID, by.id())
            .set(ENGAGEMENT_FACT.STRUCK_REASON, reason)
            .where(ENGAGEMENT_FACT.ENGAGEMENT_ID.eq(id))
            .and(ENGAGEMENT_FACT.STRUCK_AT.isNull())
            .execute()
        == 1;
  }

  @Override
  public void made(NominalId nominal, CourtExtract extract, Actor by, Instant now) {
    hub.insertInto(COURT_EXTRACT)
        .set(COURT_EXTRACT.NOMINAL_ID, nominal)
        .set(COURT_EXTRACT.MADE_AT, now)
        .set(COURT_EXTRACT.FROM_DAY, extract.from())
        .set(COURT_EXTRACT.UNTIL_DAY, extract.until())
        .set(COURT_EXTRACT.AGREED_ON, extract.consentOn())
        .set(COURT_EXTRACT.FACTS, extract.facts().size())
        .set(COURT_EXTRACT.BY_ACCOUNT_ID, by.id())
        .execute();
  }
}
