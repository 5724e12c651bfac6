package org.bridewell.db.commissioning;

import static org.bridewell.db.jooq.Tables.DISTRICT;
import static org.bridewell.db.jooq.Tables.NEEDS_MARGINAL;
import static org.bridewell.db.jooq.Tables.SUITE;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.bridewell.core.commissioning.Area;
import org.bridewell.core.commissioning.Family;
import org.bridewell.core.commissioning.Marginals;
import org.bridewell.core.commissioning.PeopleCount;
import org.bridewell.core.commissioning.Report;
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
        .and(NEEDS_MARGINAL.PEOPLE.gt(0))
        .orderBy(NEEDS_MARGINAL.MONTH.desc())
        .fetch(row -> YearMonth.from(row.value1()));
  }

  @Override
  public List<Marginal> of(YearMonth month, Report report) {
    return report.families().stream().flatMap(family -> of(month, family).stream()).toList();
  }

  private List<Marginal> of(YearMonth month, Family family) {
    var from = FamilyTable.of(family);
    return dsl.select(from.areaKind(), from.areaCode(), from.measure(), from.people())
        .from(from.table())
        .where(from.month().eq(month.atDay(1)))
        .orderBy(from.areaKind(), from.areaCode(), from.measure())
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
