package org.bridewell.db.commissioning;

import static org.bridewell.db.jooq.Tables.NEEDS_RELEASE;
import static org.bridewell.db.jooq.Tables.NEEDS_RELEASE_CELL;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bridewell.core.commissioning.Area;
import org.bridewell.core.commissioning.ProtectedCount;
import org.bridewell.core.commissioning.ProtectedCount.Hidden;
import org.bridewell.core.commissioning.ProtectedCount.LeftOut;
import org.bridewell.core.commissioning.ProtectedCount.Shown;
import org.bridewell.core.commissioning.Release;
import org.bridewell.core.commissioning.Release.Cell;
import org.bridewell.core.commissioning.Release.Withheld;
import org.bridewell.core.commissioning.Releases;
import org.bridewell.db.jooq.tables.records.NeedsReleaseCellRecord;
import org.bridewell.db.jooq.tables.records.NeedsReleaseRecord;
import org.bridewell.db.type.Once;
import org.jooq.DSLContext;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Repository;

/// Releases on the commissioning account, which may add to them and change nothing.
@Repository
class JooqReleases implements Releases {
  private final DSLContext dsl;

  JooqReleases(@Qualifier("commissioning") DSLContext dsl) {
    this.dsl = dsl;
  }

  @Override
  public List<YearMonth> months() {
    return dsl.select(NEEDS_RELEASE.MONTH)
        .from(NEEDS_RELEASE)
        .orderBy(NEEDS_RELEASE.MONTH.desc())
        .fetch(row -> YearMonth.from(row.value1()));
  }

  @Override
  public Optional<Release> find(YearMonth month) {
    return dsl.selectFrom(NEEDS_RELEASE)
        .where(NEEDS_RELEASE.MONTH.eq(month.atDay(1)))
        .fetchOptional(this::release);
  }

  private Release release(NeedsReleaseRecord head) {
    var cells = new LinkedHashMap<Cell, ProtectedCount>();
    var withheld = new ArrayList<Withheld>();
    dsl.selectFrom(NEEDS_RELEASE_CELL)
        .where(NEEDS_RELEASE_CELL.MONTH.eq(head.getMonth()))
        .orderBy(
            NEEDS_RELEASE_CELL.AREA_KIND, NEEDS_RELEASE_CELL.AREA_CODE, NEEDS_RELEASE_CELL.MEASURE)
        .forEach(
            row -> {
              var cell = new Cell(new Area(row.getAreaKind(), row.getAreaCode()), row.getMeasure());
              cells.put(cell, seen(row, head.getHiddenUpTo()));
              if (row.getBecauseMeasure() != null) {
                var because = new Area(row.getBecauseAreaKind(), row.getBecauseAreaCode());
                withheld.add(new Withheld(cell, new Cell(because, row.getBecauseMeasure())));
              }
            });
    return new Release(
        YearMonth.from(head.getMonth()), head.getFrozenAt(), head.getHiddenUpTo(), cells, withheld);
  }

  private static ProtectedCount seen(NeedsReleaseCellRecord row, int hiddenUpTo) {
    return switch (row.getSeen()) {
      case "SHOWN" -> new Shown(row.getPeople());
      case "HIDDEN" -> new Hidden(hiddenUpTo);
      case "LEFT_OUT" -> new LeftOut();
      case "WITHHELD" -> new ProtectedCount.Withheld();
      default -> throw new IllegalStateException("a release holds what no release can hold");
    };
  }

  @Override
  public boolean add(Release release) {
    boolean added =
        Once.inserted(
            dsl.insertInto(NEEDS_RELEASE)
                .set(NEEDS_RELEASE.MONTH, release.month().atDay(1))
                .set(NEEDS_RELEASE.FROZEN_AT, release.frozenAt())
                .set(NEEDS_RELEASE.HIDDEN_UP_TO, release.hiddenUpTo()));
    if (added) {
      Map<Cell, Cell> because =
          release.withheld().stream().collect(Collectors.toMap(Withheld::cell, Withheld::because));
      dsl.batchInsert(
              release.cells().entrySet().stream()
                  .map(each -> row(release, each.getKey(), each.getValue(), because))
                  .toList())
          .execute();
    }
    return added;
  }

  private NeedsReleaseCellRecord row(
      Release release, Cell cell, ProtectedCount seen, Map<Cell, Cell> because) {
    var row = dsl.newRecord(NEEDS_RELEASE_CELL);
    row.setMonth(release.month().atDay(1));
    row.setAreaKind(cell.area().kind());
    row.setAreaCode(cell.area().code());
    row.setMeasure(cell.measure());
    switch (seen) {
      case Shown(int people) -> {
        row.setSeen("SHOWN");
        row.setPeople(people);
      }
      case Hidden _ -> row.setSeen("HIDDEN");
      case LeftOut() -> row.setSeen("LEFT_OUT");
      case ProtectedCount.Withheld() -> row.setSeen("WITHHELD");
    }
    var reason = because.get(cell);
    if (reason != null) {
      row.setBecauseAreaKind(reason.area().kind());
      row.setBecauseAreaCode(reason.area().code());
      row.setBecauseMeasure(reason.measure());
    }
    return row;
  }
}
