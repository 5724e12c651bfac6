package org.bridewell.db.counting;

import org.bridewell.core.counting.NeedsSource;
import org.jooq.DSLContext;

/// Gives other packages' tests the source without opening it to their code.
public final class NeedsSources {
  private NeedsSources() {}

  public static NeedsSource on(DSLContext dsl) {
    return new JooqNeedsSource(dsl);
  }
}
