package org.bridewell.db.nominal;

import static org.bridewell.db.jooq.Tables.NOMINAL_PATHWAY;

import java.time.Instant;
import java.util.Optional;
import org.bridewell.core.nominal.Need;
import org.bridewell.core.nominal.NominalPathways;
import org.bridewell.core.nominal.Pathway;
import org.bridewell.core.nominal.SharedPathway;
import org.bridewell.core.shared.NominalId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqNominalPathways implements NominalPathways {
  private final DSLContext dsl;

  JooqNominalPathways(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void put(NominalId nominal, Pathway pathway, SharedPathway shared, Instant now) {
    if (current(nominal, pathway).filter(shared::equals).isPresent()) {
      return;
    }
    var madeOn = shared.referralMadeOn().orElse(null);
    dsl.insertInto(NOMINAL_PATHWAY)
        .set(NOMINAL_PATHWAY.NOMINAL_ID, nominal)
        .set(NOMINAL_PATHWAY.PATHWAY, pathway)
        .set(NOMINAL_PATHWAY.NEED, Need.IDENTIFIED)
        .set(NOMINAL_PATHWAY.REFERRAL_MADE_ON, madeOn)
        .set(NOMINAL_PATHWAY.ATTENDED, shared.attended())
        .set(NOMINAL_PATHWAY.UPDATED_AT, now)
        .onDuplicateKeyUpdate()
        .set(NOMINAL_PATHWAY.REFERRAL_MADE_ON, madeOn)
        .set(NOMINAL_PATHWAY.ATTENDED, shared.attended())
        .set(NOMINAL_PATHWAY.UPDATED_AT, now)
        .execute();
  }

  @Override
  public void remove(NominalId nominal, Pathway pathway) {
    dsl.deleteFrom(NOMINAL_PATHWAY).where(is(nominal, pathway)).execute();
  }

  private Optional<SharedPathway> current(NominalId nominal, Pathway pathway) {
    return dsl.select(NOMINAL_PATHWAY.REFERRAL_MADE_ON, NOMINAL_PATHWAY.ATTENDED)
        .from(NOMINAL_PATHWAY)
        .where(is(nominal, pathway))
        .fetchOptional(row -> new SharedPathway(Optional.ofNullable(row.value1()), row.value2()));
  }

  private static Condition is(NominalId nominal, Pathway pathway) {
    return NOMINAL_PATHWAY.NOMINAL_ID.eq(nominal).and(NOMINAL_PATHWAY.PATHWAY.eq(pathway));
  }
}
