package org.bridewell.db.commissioning;

import static org.bridewell.db.jooq.Tables.COMMISSIONING_FACT;
import static org.bridewell.db.jooq.Tables.NEEDS_MARGINAL;

import java.time.YearMonth;
import java.util.UUID;
import org.bridewell.core.commissioning.Area;
import org.bridewell.core.commissioning.Measure;
import org.bridewell.core.commissioning.NeedFact;
import org.bridewell.core.commissioning.NeedFacts;
import org.bridewell.db.type.Columns;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

@Repository
class JooqNeedFacts implements NeedFacts {
  private final DSLContext dsl;

  JooqNeedFacts(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void add(NeedFact fact) {
    keep(fact);
    for (Area area : fact.countsIn()) {
      countOneMore(fact.month(), area, fact.measure());
    }
  }

  /// The id is random: one that rises with time could be laid beside the event it came from.
  private void keep(NeedFact fact) {
    dsl.insertInto(COMMISSIONING_FACT)
        .set(COMMISSIONING_FACT.FACT_ID, Columns.bytes(UUID.randomUUID()))
        .set(COMMISSIONING_FACT.MONTH, fact.month().atDay(1))
        .set(COMMISSIONING_FACT.SUITE_ID, fact.suite())
        .set(COMMISSIONING_FACT.DISTRICT_ID, fact.district())
        .set(COMMISSIONING_FACT.MEASURE, fact.measure())
        .set(COMMISSIONING_FACT.FIRST_IN_SUITE, fact.firstInSuite())
        .set(COMMISSIONING_FACT.FIRST_IN_DISTRICT, fact.firstInDistrict())
        .set(COMMISSIONING_FACT.FIRST_IN_AREA, fact.firstInArea())
        .execute();
  }

  private void countOneMore(YearMonth month, Area area, Measure measure) {
    dsl.insertInto(NEEDS_MARGINAL)
        .set(NEEDS_MARGINAL.MONTH, month.atDay(1))
        .set(NEEDS_MARGINAL.AREA_KIND, area.kind())
        .set(NEEDS_MARGINAL.AREA_CODE, area.code())
        .set(NEEDS_MARGINAL.MEASURE, measure)
        .set(NEEDS_MARGINAL.PEOPLE, 1)
        .onDuplicateKeyUpdate()
        .set(NEEDS_MARGINAL.PEOPLE, NEEDS_MARGINAL.PEOPLE.plus(1))
        .execute();
  }
}
