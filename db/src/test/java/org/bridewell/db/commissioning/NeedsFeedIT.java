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
import java.util.TreeSet;
import org.bridewell.core.commissioning.Area;
import org.bridewell.core.commissioning.Family;
import org.bridewell.core.commissioning.Marginals.Marginal;
import org.bridewell.core.commissioning.Measure;
import org.bridewell.core.commissioning.Report;
import org.bridewell.core.counting.NeedsFeed;
import org.bridewell.db.counting.CountedPeople;
import org.bridewell.db.counting.NeedsRollup;
import org.bridewell.db.server.EmbeddedMariaDb;
import org.bridewell.db.server.NarrowAccount;
import org.bridewell.db.server.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NeedsFeedIT {
  private static final YearMonth JUNE = YearMonth.of(2026, 6);

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
    owner.dsl().execute("DELETE FROM counted_person");
    new JooqMarginalCounts(owner.dsl()).clear();
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
    assertThat(ofFixture(marginals())).isEqualTo(expected());
  }

  @Test
  void countsNobodyTwiceWhenEverythingArrivesTwice() {
    feed();
    feed();
    assertThat(ofFixture(marginals())).isEqualTo(expected());
  }

  @Test
  void comesToTheFullCountToTheLastCell() {
    feed();
    Map<String, Long> fed = marginals();
    List<String> people = people();
    new NeedsRollup(owner.dsl()).rebuild();
    assertThat(marginals()).isEqualTo(fed);
    assertThat(people()).isEqualTo(people);
    assertThat(ofFixture(fed)).isEqualTo(expected());
  }

  @Test
  void goesOnWithTheFeedWhereTheFullCountEnded() {
    new NeedsRollup(health.dsl()).rebuild();
    Map<String, Long> full = marginals();
    feed();
    assertThat(marginals()).isEqualTo(full);
  }

  /// Somebody moves house, and a sitting is voided: the next event of each takes back and adds.
  @Test
  void followsCorrectionsInBothDirections() {
    feed();
    Map<String, Long> before = marginals();
    owner.dsl().execute("UPDATE person SET district_id = 'CALDERDALE', sex = 'FEMALE'");
    owner.dsl().execute("UPDATE sitting SET state = 'VOID' WHERE state = 'COMPLETE'");
    feed();
    Map<String, Long> corrected = marginals();
    assertThat(corrected).isNotEqualTo(before);
    assertThat(corrected.keySet()).noneMatch(cell -> cell.contains("|SCREENED"));
    new NeedsRollup(owner.dsl()).rebuild();
    assertThat(marginals()).isEqualTo(corrected);

    owner.dsl().execute("UPDATE sitting SET state = 'COMPLETE' WHERE state = 'VOID'");
    owner.dsl().execute("UPDATE person SET sex = 'MALE'");
    fixture.people.forEach(
        person ->
            owner
                .dsl()
                .execute(
                    "UPDATE person SET district_id = ? WHERE person_id = ?",
                    person.district(),
                    NeedsFixture.bytes(person.id().value())));
    feed();
    assertThat(marginals()).isEqualTo(before);
  }

  @Test
  void countsEverybodyAtAStartWhereNobodyIsCounted() {
    assertThat(new NeedsRollup(health.dsl()).rebuildWhereNothingIsCounted()).isTrue();
    assertThat(ofFixture(marginals())).isEqualTo(expected());
    assertThat(new NeedsRollup(health.dsl()).rebuildWhereNothingIsCounted()).isFalse();
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
    assertThat(marginals.months()).contains(JUNE, YearMonth.of(2026, 7));
    assertThat(marginals.places()).hasSize(5);
    assertThat(marginals.of(JUNE, Report.RELEASE))
        .anySatisfy(
            cell -> {
              assertThat(cell.area()).isEqualTo(Area.WHOLE);
              assertThat(cell.measure()).isEqualTo(Measure.DETAINED);
            });
  }

  @Test
  void readsForAReportItsOwnFamiliesOnly() {
    feed();
    var marginals = new JooqMarginals(commissioning.dsl());
    for (Report report : Report.values()) {
      var families = new TreeSet<Family>();
      marginals.months().stream()
          .flatMap(month -> marginals.of(month, report).stream())
          .map(Marginal::measure)
          .forEach(measure -> families.add(measure.family()));
      assertThat(families).containsExactlyElementsOf(new TreeSet<>(report.families()));
    }
  }

  private void feed() {
    var feed = new NeedsFeed(CountedPeople.on(health.dsl()), new JooqMarginalCounts(health.dsl()));
    fixture.events.forEach(feed::apply);
  }

  private static Map<String, Long> expected() {
    return fixture.counted.stream()
        .map(mark -> mark.substring(mark.indexOf('|') + 1))
        .collect(groupingBy(cell -> cell, TreeMap::new, counting()));
  }

  /// The cells that the fixture counts by itself.
  private static Map<String, Long> ofFixture(Map<String, Long> all) {
    var some = new TreeMap<>(all);
    some.keySet().removeIf(cell -> !NeedsFixture.MEASURES.contains(part(cell, 3)));
    some.keySet().removeIf(cell -> part(cell, 1).matches("SEX|AGE"));
    return some;
  }

  private static String part(String cell, int part) {
    return cell.split("\\|")[part];
  }

  private static Map<String, Long> marginals() {
    var cells = new TreeMap<String, Long>();
    for (Family family : Family.values()) {
      var from = FamilyTable.of(family);
      owner
          .dsl()
          .select(from.month(), from.areaKind(), from.areaCode(), from.measure(), from.people())
          .from(from.table())
          .where(from.people().gt(0))
          .forEach(
              row ->
                  cells.put(
                      String.join(
                          "|",
                          row.value1().toString(),
                          row.value2().name(),
                          row.value3(),
                          row.value4().name()),
                      row.value5().longValue()));
    }
    return cells;
  }

  private static List<String> people() {
    return owner
        .dsl()
        .fetch(
            "SELECT HEX(person_id), month, suite_id, district_id, sex_group, age_group, measures"
                + " FROM counted_person ORDER BY 1,2,3")
        .map(Object::toString);
  }
}
