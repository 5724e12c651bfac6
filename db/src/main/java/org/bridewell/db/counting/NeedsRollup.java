package org.bridewell.db.counting;

import static org.bridewell.db.jooq.Tables.COUNTED_PERSON;
import static org.bridewell.db.jooq.Tables.DETENTION;

import org.bridewell.core.counting.FullCount;
import org.bridewell.db.commissioning.JooqMarginalCounts;
import org.jooq.DSLContext;

/// Counts everybody on record anew, and forgets every earlier count.
///
/// Runs in the caller's transaction. Clearing what was there needs the owner of the schema; into
/// empty tables the health account may do it too.
public final class NeedsRollup {
  private final DSLContext dsl;
  private final JooqMarginalCounts counts;

  public NeedsRollup(DSLContext dsl) {
    this.dsl = dsl;
    this.counts = new JooqMarginalCounts(dsl);
  }

  /// Counts everybody.
  public void rebuild() {
    counts.clear();
    dsl.deleteFrom(COUNTED_PERSON).execute();
    new FullCount(new JooqPeopleOnRecord(dsl), counts).run();
  }

  /// Counts everybody where nobody ever was counted, though somebody is on record: after an upgrade
  /// that counts otherwise.
  ///
  /// @return whether it did
  public boolean rebuildWhereNothingIsCounted() {
    boolean missing = !dsl.fetchExists(COUNTED_PERSON) && dsl.fetchExists(DETENTION);
    if (missing) {
      rebuild();
    }
    return missing;
  }
}
