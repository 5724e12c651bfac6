package org.bridewell.db.commissioning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import org.bridewell.core.commissioning.Area;
import org.bridewell.core.commissioning.Measure;
import org.bridewell.core.commissioning.ProtectedCount;
import org.bridewell.core.commissioning.ProtectedCount.Hidden;
import org.bridewell.core.commissioning.ProtectedCount.LeftOut;
import org.bridewell.core.commissioning.ProtectedCount.Shown;
import org.bridewell.core.commissioning.Release;
import org.bridewell.core.commissioning.Release.Cell;
import org.bridewell.core.commissioning.Release.Withheld;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.NarrowAccount;
import org.junit.jupiter.api.Test;

/// A release reads as it was kept, and is kept once.
class ReleasesIT {
  private static final YearMonth MONTH = YearMonth.of(1999, 12);

  private final UnitOfWork unit = TestDatabase.unit(NarrowAccount.COMMISSIONING);
  private final JooqReleases releases =
      new JooqReleases(TestDatabase.dsl(NarrowAccount.COMMISSIONING));

  @Test
  void isKeptOnceAndReadAsItWas() {
    var release = release(Instant.parse("2000-01-10T00:00:00.123456Z"));
    assertThat(unit.run(() -> releases.add(release))).isTrue();
    assertThat(unit.run(() -> releases.add(release(Instant.parse("2000-01-11T00:00:00Z")))))
        .isFalse();

    assertThat(unit.run(() -> releases.find(MONTH))).contains(release);
    assertThat(unit.run(releases::months)).contains(MONTH);
    assertThat(unit.run(() -> releases.find(MONTH.minusMonths(1)))).isEmpty();
  }

  private static Release release(Instant at) {
    var suite = Area.of(new SuiteId("LEEDS"));
    var total = new Cell(Area.WHOLE, Measure.DETAINED);
    var hidden = new Cell(suite, Measure.DETAINED);
    var cells = new LinkedHashMap<Cell, ProtectedCount>();
    cells.put(total, new ProtectedCount.Withheld());
    cells.put(new Cell(Area.WHOLE, Measure.SCREENED), new Shown(15));
    cells.put(hidden, new Hidden(12));
    cells.put(new Cell(suite, Measure.SCREENED), new LeftOut());
    return new Release(MONTH, at, 12, cells, List.of(new Withheld(total, hidden)));
  }
}
