package org.bridewell.db.commissioning;

import java.util.ArrayList;
import java.util.SortedMap;
import org.bridewell.core.commissioning.CountCell;
import org.bridewell.core.commissioning.Family;
import org.bridewell.core.commissioning.MarginalCounts;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.stereotype.Repository;

/// Keeps the counts of every family, on the health account.
@Repository
public class JooqMarginalCounts implements MarginalCounts {
  private final DSLContext dsl;

  public JooqMarginalCounts(DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public void change(SortedMap<CountCell, Integer> by) {
    var queries = new ArrayList<Query>();
    by.forEach(
        (cell, people) -> queries.add(people > 0 ? more(cell, people) : fewer(cell, people)));
    dsl.batch(queries).execute();
  }

  /// Forgets every count: where there are any, that is for the owner of the schema.
  public void clear() {
    for (Family family : Family.values()) {
      var table = FamilyTable.of(family).table();
      if (dsl.fetchExists(table)) {
        dsl.deleteFrom(table).execute();
      }
    }
  }

  private Query more(CountCell cell, int people) {
    var to = FamilyTable.of(cell.measure().family());
    return dsl.insertInto(to.table())
        .set(to.month(), cell.month().atDay(1))
        .set(to.areaKind(), cell.area().kind())
        .set(to.areaCode(), cell.area().code())
        .set(to.measure(), cell.measure())
        .set(to.people(), people)
        .onDuplicateKeyUpdate()
        .set(to.people(), to.people().plus(people));
  }

  /// The check on the column refuses to go below 0.
  private Query fewer(CountCell cell, int people) {
    var to = FamilyTable.of(cell.measure().family());
    return dsl.update(to.table())
        .set(to.people(), to.people().plus(people))
        .where(to.month().eq(cell.month().atDay(1)))
        .and(to.areaKind().eq(cell.area().kind()))
        .and(to.areaCode().eq(cell.area().code()))
        .and(to.measure().eq(cell.measure()));
  }
}
