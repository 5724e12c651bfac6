package org.bridewell.db.nominal;

import static org.bridewell.db.jooq.Tables.NOMINAL;
import static org.bridewell.db.jooq.Tables.NOMINAL_STRAND;

import java.time.Instant;
import java.time.LocalDate;
import org.bridewell.core.nominal.Strand;
import org.bridewell.core.nominal.Strands;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.NominalId;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/// Strands on the hub's own database account.
@Repository
class JooqStrands implements Strands {
  private final DSLContext hub;

  JooqStrands(@Qualifier("hub") DSLContext hub) {
    this.hub = hub;
  }

  @Override
  public boolean set(
      NominalId nominal, Strand strand, String reason, LocalDate reviewOn, Actor by, Instant now) {
    boolean there =
        hub.select(NOMINAL.NOMINAL_ID)
            .from(NOMINAL)
            .where(NOMINAL.NOMINAL_ID.eq(nominal))
            .forUpdate()
            .fetchOptional()
            .isPresent();
    if (!there) {
      return false;
    }
    hub.update(NOMINAL).set(NOMINAL.STRAND, strand).where(NOMINAL.NOMINAL_ID.eq(nominal)).execute();
    hub.insertInto(NOMINAL_STRAND)
        .set(NOMINAL_STRAND.NOMINAL_ID, nominal)
        .set(NOMINAL_STRAND.SINCE_AT, now)
        .set(NOMINAL_STRAND.STRAND, strand)
        .set(NOMINAL_STRAND.REASON, reason)
        .set(NOMINAL_STRAND.REVIEW_ON, reviewOn)
        .set(NOMINAL_STRAND.SET_BY_ACCOUNT_ID, by.id())
        .set(NOMINAL_STRAND.SET_BY_NAME, by.displayName())
        .execute();
    return true;
  }
}
