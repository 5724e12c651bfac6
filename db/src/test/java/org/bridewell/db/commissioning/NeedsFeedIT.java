package org.bridewell.db.commissioning;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.bridewell.core.commissioning.Area;
import org.bridewell.core.commissioning.Measure;
import org.bridewell.core.counting.NeedsFeed;
import org.bridewell.db.counting.NeedsSources;
import org.bridewell.db.server.EmbeddedMariaDb;
import org.bridewell.db.server.NarrowAccount;
import org.bridewell.db.server.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NeedsFeedIT {
  private static NarrowDsl owner;
  private static NarrowDsl health;
  private static NarrowDsl commissioning;
  private static NeedsFixture fixture;
  private static Map<String, Long> countsOfNothing;

  @BeforeAll
  static void manyStays() throws SQLException {
    EmbeddedMariaDb server = TestServer.fresh();
    owner = NarrowDsl.owner(server);
    health = NarrowDsl.of(server, NarrowAccount.HEALTH);
    commissioning = NarrowDsl.of(server, NarrowAccount.COMMISSIONING);
    new NeedsRollup(health.dsl()).rebuild();
    countsOfNothing = marginals();
    fixture = new NeedsFixture(owner.dsl()).people(25).stays(120).aroundMidnightOfThirtyJune();
  }

  @BeforeEach
  void forgetCounts() {
    for (String table : List.of("commissioning_mark", "commissioning_fact", "needs_marginal")) {
      owner.dsl().execute("DELETE FROM " + table);
    }
  }

  @AfterAll
  static void close() throws SQLException {
    owner.close();
    health.close();
    commissioning.close();
  }

  @Test
  void countsDistinctPeopleInAnyOrderOfArrival() {
    Collections.shuffle(fixture.events, new Random(7));
    feed();
    assertThat(marginals()).isEqualTo(expected());
    assertThat(recount()).as("what the facts add up to").isEqualTo(expected());
  }

  @Test
  void countsNobodyTwiceWhenEverythingArrivesTwice() {
    feed();
    feed();
    assertThat(marginals()).isEqualTo(expected());
    assertThat(recount()).isEqualTo(expected());
  }

  @Test
  void makesTheSameCountsBySets() {
    new NeedsRollup(owner.dsl()).rebuild();
    assertThat(marginals()).isEqualTo(expected());
    assertThat(recount()).isEqualTo(expected());
  }

  @Test
  void countsAgainOverWhatWasThere() {
    feed();
    List<String> marks = marks();
    new NeedsRollup(owner.dsl()).rebuild();
    assertThat(marginals()).isEqualTo(expected());
    assertThat(marks()).isEqualTo(marks);
  }

  @Test
  void goesOnWithTheFeedWhereTheSetsEnded() {
    new NeedsRollup(health.dsl()).rebuild();
    feed();
    assertThat(marginals()).isEqualTo(expected());
  }

  @Test
  void countsNothingWhereNothingHappened() {
    assertThat(countsOfNothing).isEmpty();
  }

  @Test
  void readsTheReportWithTheCommissioningAccountAlone() {
    feed();
    var marginals = new JooqMarginals(commissioning.dsl());
    assertThat(marginals.months()).isSortedAccordingTo(Collections.reverseOrder());
    assertThat(marginals.months()).contains(YearMonth.of(2026, 6), YearMonth.of(2026, 7));
    assertThat(marginals.places()).hasSize(5);
    assertThat(marginals.of(YearMonth.of(2026, 6)))
        .anySatisfy(
            cell -> {
              assertThat(cell.area()).isEqualTo(Area.WHOLE);
              assertThat(cell.measure()).isEqualTo(Measure.DETAINED);
            });
  }

  private void feed() {
    var feed = new NeedsFeed(NeedsSources.on(health.dsl()), new JooqNeedFacts(health.dsl()));
    fixture.events.forEach(feed::apply);
  }

  private Map<String, Long> expected() {
    return fixture.counted.stream()
        .map(mark -> mark.substring(mark.indexOf('|') + 1))
        .collect(groupingBy(cell -> cell, TreeMap::new, counting()));
  }

  private static Map<String, Long> marginals() {
    return cells("SELECT month, area_kind, area_code, measure, people FROM needs_marginal");
  }

  private Map<String, Long> recount() {
    return cells(RollupSql.RECOUNT);
  }

  private static Map<String, Long> cells(String sql) {
    var cells = new TreeMap<String, Long>();
    for (var row : owner.dsl().fetch(sql)) {
      cells.put(
          String.join(
              "|",
              row.get(0, String.class),
              row.get(1, String.class),
              row.get(2, String.class),
              row.get(3, String.class)),
          row.get(4, Long.class));
    }
    return cells;
  }

  private List<String> marks() {
    return owner
        .dsl()
        .fetch(
            "SELECT HEX(person_id), month, area, measure FROM commissioning_mark ORDER BY 1,2,3,4")
        .map(Object::toString);
  }
}
