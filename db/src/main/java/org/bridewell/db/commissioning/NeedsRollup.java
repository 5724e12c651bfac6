package org.bridewell.db.commissioning;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.bridewell.core.commissioning.ReportMonths;
import org.bridewell.core.counting.AlcoholBands;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/// Makes marks, facts and counts anew from everything on record, by sets: the same that the feed
/// makes one event at a time.
///
/// Runs in the caller's transaction. Clearing what was there needs the owner of the schema; into
/// empty tables the health account may do it too.
public final class NeedsRollup {
  private static final List<String> MADE =
      List.of("commissioning_mark", "commissioning_fact", "needs_marginal");

  private final DSLContext dsl;

  public NeedsRollup(DSLContext dsl) {
    this.dsl = dsl;
  }

  /// Counts everything on record again and forgets every earlier count.
  public void rebuild() {
    MADE.forEach(this::clear);
    List<YearMonth> months = months();
    if (months.isEmpty()) {
      return;
    }
    var values = new ArrayList<Object>(bandValues());
    values.addAll(monthValues(months));
    String counted =
        "WITH "
            + happened()
            + RollupSql.COUNTED.formatted(rows(RollupSql.MONTH_ROW, months.size()));
    dsl.execute(RollupSql.INTO_MARKS + counted + RollupSql.MARKS, values.toArray());
    dsl.execute(RollupSql.INTO_FACTS + counted + RollupSql.FACTS, values.toArray());
    dsl.execute(
        "INSERT INTO needs_marginal (month, area_kind, area_code, measure, people) "
            + RollupSql.RECOUNT);
  }

  private void clear(String table) {
    if (dsl.fetchExists(DSL.table(table))) {
      dsl.execute("DELETE FROM " + table);
    }
  }

  /// From the first month in which something happened to the last.
  private List<YearMonth> months() {
    Record ends =
        dsl.fetchSingle(
            "WITH " + happened() + "SELECT MIN(happened_at), MAX(happened_at) FROM happened",
            bandValues().toArray());
    LocalDateTime first = ends.get(0, LocalDateTime.class);
    LocalDateTime last = ends.get(1, LocalDateTime.class);
    if (first == null || last == null) {
      return List.of();
    }
    YearMonth from = ReportMonths.of(first.toInstant(ZoneOffset.UTC));
    long after = from.until(ReportMonths.of(last.toInstant(ZoneOffset.UTC)), ChronoUnit.MONTHS);
    return Stream.iterate(from, month -> month.plusMonths(1)).limit(after + 1).toList();
  }

  private static String happened() {
    return RollupSql.HAPPENED.formatted(rows(RollupSql.BAND_ROW, bandValues().size() / 3));
  }

  private static String rows(String row, int times) {
    return Collections.nCopies(times, row).stream().collect(joining(" UNION ALL "));
  }

  private static List<Object> bandValues() {
    var values = new ArrayList<Object>();
    for (var row : AlcoholBands.ROWS) {
      for (var measure : row.measures()) {
        values.addAll(List.of(row.instrument().value(), row.band(), measure.name()));
      }
    }
    return values;
  }

  private static List<Object> monthValues(List<YearMonth> months) {
    var values = new ArrayList<Object>();
    for (var month : months) {
      values.add(month.atDay(1).toString());
      values.add(utc(ReportMonths.start(month)));
      values.add(utc(ReportMonths.start(month.plusMonths(1))));
    }
    return values;
  }

  private static String utc(Instant moment) {
    return LocalDateTime.ofInstant(moment, ZoneOffset.UTC).toString().replace('T', ' ');
  }
}
