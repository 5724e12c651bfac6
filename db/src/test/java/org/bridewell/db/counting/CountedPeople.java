package org.bridewell.db.counting;

import org.bridewell.core.counting.PeopleOnRecord;
import org.jooq.DSLContext;

/// Gives other packages' tests the people on record without opening them to their code.
public final class CountedPeople {
  private CountedPeople() {}

  public static PeopleOnRecord on(DSLContext dsl) {
    return new JooqPeopleOnRecord(dsl);
  }
}
