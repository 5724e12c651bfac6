package org.bridewell.db.commissioning;

import static org.bridewell.db.jooq.Tables.DISTRICT;
import static org.bridewell.db.jooq.Tables.NEEDS_MARGINAL;
import static org.bridewell.db.jooq.Tables.SUITE;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.bridewell.core.commissioning.Area;
import org.bridewell.core.commissioning.Marginals;
import org.bridewell.core.commissioning.PeopleCount;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/// Reads on the commissioning account, which has no right on any table with a person in it.
@Repository
class JooqMarginals implements Marginals {
  private final DSLContext dsl;

  JooqMarginals(@Qualifier("commissioning") DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public List<YearMonth> months() {
    return dsl.selectDistinct(NEEDS_MARGINAL.MONTH)
        .from(NEEDS_MARGINAL)
        .where(NEEDS_MARGINAL.AREA_KIND.eq(Area.WHOLE.kind()))
        .and(NEEDS_MARGINAL.AREA_CODE.eq(Area.WHOLE.code()))
        .orderBy(NEEDS_MARGINAL.MONTH.desc())
        .fetch(row -> YearMonth.from(row.value1()));
  }

  @Override
  public List<Marginal> of(YearMonth month) {
    return dsl.select(
            NEEDS_MARGINAL.AREA_KIND,
            NEEDS_MARGINAL.AREA_CODE,
            NEEDS_MARGINAL.MEASURE,
            NEEDS_MARGINAL.PEOPLE)
        .from(NEEDS_MARGINAL)
        .where(NEEDS_MARGINAL.MONTH.eq(month.atDay(1)))
        .orderBy(NEEDS_MARGINAL.AREA_KIND, NEEDS_MARGINAL.AREA_CODE, NEEDS_MARGINAL.MEASURE)
        .fetch(
            row ->
                new Marginal(
                    new Area(row.value1(), row.value2()),
                    row.value3(),
                    PeopleCount.of(row.value4())));
  }

  @Override
  public List<Place> places() {
    var places = new ArrayList<Place>();
    dsl.select(SUITE.SUITE_ID, SUITE.NAME)
        .from(SUITE)
        .orderBy(SUITE.NAME, SUITE.SUITE_ID)
        .forEach(row -> places.add(new Place(Area.of(row.value1()), row.value2())));
    dsl.select(DISTRICT.DISTRICT_ID, DISTRICT.NAME)
        .from(DISTRICT)
        .orderBy(DISTRICT.NAME, DISTRICT.DISTRICT_ID)
        .forEach(row -> places.add(new Place(Area.of(row.value1()), row.value2())));
    return places;
  }
}
