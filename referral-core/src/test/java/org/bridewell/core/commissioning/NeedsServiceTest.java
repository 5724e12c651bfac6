package org.bridewell.core.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.commissioning.ProtectedCount.Hidden;
import org.bridewell.core.commissioning.ProtectedCount.LeftOut;
import org.bridewell.core.commissioning.ProtectedCount.Shown;
import org.bridewell.core.commissioning.ProtectedCount.Withheld;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DistrictId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.core.shared.UnitOfWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeedsServiceTest {
  private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
  private static final Area LEEDS = Area.of(new SuiteId("LEEDS"));
  private static final Area HALIFAX = Area.of(new SuiteId("HALIFAX"));
  private static final Area BRADFORD = Area.of(new SuiteId("BRADFORD"));
  private static final Area LEEDS_DISTRICT = Area.of(new DistrictId("LEEDS"));
  private static final Actor COMMISSIONER =
      new Actor(
          new AccountId(new UUID(0, 1)), "Ada Lanternjaw", Role.COMMISSIONER, new Scope.Area());

  private static final UnitOfWork DIRECT =
      new UnitOfWork() {
        @Override
        public <T> T run(Supplier<T> work) {
          return work.get();
        }
      };

  private final FakeMarginals marginals = new FakeMarginals();
  private final FakeReleases releases = new FakeReleases();
  private final FakeTrail trail = new FakeTrail();
  private final NeedsService service =
      new NeedsService(
          marginals,
          releases,
          report -> report.month().toString().getBytes(StandardCharsets.UTF_8),
          Disclosure.HES,
          trail,
          DIRECT,
          Clock.fixed(Instant.parse("2026-11-17T09:12:00Z"), ZoneOffset.UTC));

  @Test
  void protectsEveryCellAndTheTotalOnItsOwn() {
    marginals.put(LEEDS, Measure.DETAINED, 64);
    marginals.put(HALIFAX, Measure.DETAINED, 6);
    marginals.put(Area.WHOLE, Measure.DETAINED, 69);
    NeedsReport report = service.report(OCTOBER, COMMISSIONER);
    assertThat(report.whole().people(Measure.DETAINED)).isEqualTo(new Shown(70));
    assertThat(report.suites())
        .extracting(AreaNeeds::name, area -> area.people(Measure.DETAINED))
        .containsExactly(
            tuple("Leeds Bridewell", new Shown(65)),
            tuple("Halifax", new Hidden(7)),
            tuple("Trafalgar House", new Shown(0)));
    assertThat(report.districts()).extracting(AreaNeeds::name).containsExactly("Leeds");
  }

  @Test
  void ordersHiddenAreasByNameSoThatTheOrderTellsNothing() {
    marginals.put(HALIFAX, Measure.DETAINED, 7);
    marginals.put(BRADFORD, Measure.DETAINED, 1);
    var before = service.report(OCTOBER, COMMISSIONER).suites();
    marginals.cells.clear();
    marginals.put(HALIFAX, Measure.DETAINED, 1);
    marginals.put(BRADFORD, Measure.DETAINED, 7);
    assertThat(service.report(OCTOBER, COMMISSIONER).suites()).isEqualTo(before);
  }

  @Test
  void leavesOutWhatIsPartOfASmallGroup() {
    marginals.put(LEEDS, Measure.DETAINED, 64);
    marginals.put(LEEDS, Measure.SCREENED, 2);
    AreaNeeds leeds = service.report(OCTOBER, COMMISSIONER).suites().getFirst();
    assertThat(leeds.people(Measure.ALCOHOL_HIGHER)).isEqualTo(new LeftOut());
    assertThat(leeds.percentOfGroup(Measure.ALCOHOL_HIGHER)).isEmpty();
  }

  @Test
  void knowsWhetherTheMonthIsOver() {
    marginals.put(LEEDS, Measure.DETAINED, 64);
    assertThat(service.report(OCTOBER, COMMISSIONER).monthIsOver()).isTrue();
    marginals.months.add(OCTOBER.plusMonths(1));
    assertThat(service.report(OCTOBER.plusMonths(1), COMMISSIONER).monthIsOver()).isFalse();
  }

  @ParameterizedTest(name = "{0} running: opens on {1}")
  @CsvSource({"2026-11, 2026-10", "2026-12, 2026-11", "2027-01, 2026-11"})
  void opensOnTheLatestMonthThatIsOver(YearMonth running, YearMonth opening) {
    var months = List.of(YearMonth.of(2026, 11), OCTOBER);
    Instant now = ReportMonths.start(running).plusSeconds(9);
    assertThat(MonthsToShow.of(months, now).opening()).contains(opening);
  }

  @Test
  void opensOnTheOnlyMonthThereIsAndOnNoneWhereThereIsNone() {
    Instant october = ReportMonths.start(OCTOBER);
    assertThat(MonthsToShow.of(List.of(OCTOBER), october).opening()).contains(OCTOBER);
    assertThat(MonthsToShow.of(List.of(), october).opening()).isEmpty();
  }

  @Test
  void auditsAViewWithoutAnyPerson() {
    service.report(OCTOBER, COMMISSIONER);
    assertThat(trail.entries).containsExactly("REPORT_VIEWED needs:2026-10 []");
  }

  @Test
  void auditsADownloadAndNamesTheFileByItsMonth() {
    NeedsFile file = service.csv(OCTOBER, COMMISSIONER);
    assertThat(file.name()).isEqualTo("bridewell-needs-2026-10.csv");
    assertThat(file.content()).asString(StandardCharsets.UTF_8).isEqualTo("2026-10");
    assertThat(trail.entries).containsExactly("REPORT_DOWNLOADED needs:2026-10 []");
  }

  @Test
  void refusesAMonthWithoutCounts() {
    assertThatExceptionOfType(OutOfScope.class)
        .isThrownBy(() -> service.report(YearMonth.of(2020, 1), COMMISSIONER));
    assertThat(trail.entries).isEmpty();
  }

  @ParameterizedTest(name = "at {0}: {1}")
  @CsvSource({
    "2026-11-09T23:59:59Z, false",
    "2026-11-10T00:00:00Z, true",
    "2026-12-24T00:00:00Z, true"
  })
  void aMonthIsReleasedOnTheTenthOfTheNext(Instant now, boolean released) {
    marginals.put(Area.WHOLE, Measure.DETAINED, 69);

    assertThat(calendar(now).freezeDue()).isEqualTo(released ? List.of(OCTOBER) : List.of());
    assertThat(service.report(OCTOBER, COMMISSIONER).release())
        .isEqualTo(released ? Optional.of("needs-2026-10") : Optional.empty());
  }

  @Test
  void aReleaseNeverChangesWhateverIsCountedLater() {
    marginals.put(LEEDS, Measure.DETAINED, 64);
    marginals.put(Area.WHOLE, Measure.DETAINED, 64);
    var tenth = Instant.parse("2026-11-10T00:00:00Z");
    calendar(tenth).freezeDue();
    var first = service.report(OCTOBER, COMMISSIONER);

    marginals.cells.clear();
    marginals.put(LEEDS, Measure.DETAINED, 80);
    marginals.put(Area.WHOLE, Measure.DETAINED, 80);

    assertThat(calendar(tenth.plusSeconds(9)).freezeDue()).isEmpty();
    assertThat(service.report(OCTOBER, COMMISSIONER)).isEqualTo(first);
    assertThat(first.countedAt()).isEqualTo(tenth);
  }

  @Test
  void aReleaseWithholdsWhatAHiddenNumberCouldBeWorkedOutFrom() {
    for (Area area : List.of(LEEDS, HALIFAX, BRADFORD)) {
      marginals.put(area, Measure.DETAINED, 7);
    }
    marginals.put(LEEDS_DISTRICT, Measure.DETAINED, 21);
    marginals.put(Area.WHOLE, Measure.DETAINED, 21);
    assertThat(service.report(OCTOBER, COMMISSIONER).whole().people(Measure.DETAINED))
        .isEqualTo(new Shown(20));

    calendar(Instant.parse("2026-11-10T00:00:00Z")).freezeDue();
    var released = service.report(OCTOBER, COMMISSIONER);

    assertThat(released.withheld()).isPositive();
    assertThat(released.whole().people(Measure.DETAINED)).isEqualTo(new Withheld());
    assertThat(released.suites())
        .extracting(area -> area.people(Measure.DETAINED))
        .containsOnly(new Hidden(7));
  }

  private ReleaseCalendar calendar(Instant now) {
    return new ReleaseCalendar(
        marginals, releases, Disclosure.HES, DIRECT, Clock.fixed(now, ZoneOffset.UTC));
  }

  private static final class FakeMarginals implements Marginals {
    final List<YearMonth> months = new ArrayList<>(List.of(OCTOBER));
    final List<Marginal> cells = new ArrayList<>();

    void put(Area area, Measure measure, int people) {
      cells.add(new Marginal(area, measure, PeopleCount.of(people)));
    }

    @Override
    public List<YearMonth> months() {
      return months;
    }

    @Override
    public List<Marginal> of(YearMonth month, Report report) {
      return cells;
    }

    @Override
    public List<Place> places() {
      return List.of(
          new Place(BRADFORD, "Trafalgar House"),
          new Place(HALIFAX, "Halifax"),
          new Place(LEEDS, "Leeds Bridewell"),
          new Place(LEEDS_DISTRICT, "Leeds"));
    }
  }

  private static final class FakeReleases implements Releases {
    final List<Release> kept = new ArrayList<>();

    @Override
    public List<YearMonth> months() {
      return kept.stream().map(Release::month).toList();
    }

    @Override
    public Optional<Release> find(YearMonth month) {
      return kept.stream().filter(release -> release.month().equals(month)).findFirst();
    }

    @Override
    public boolean add(Release release) {
      return find(release.month()).isEmpty() && kept.add(release);
    }
  }

  private static final class FakeTrail implements AuditTrail {
    final List<String> entries = new ArrayList<>();

    @Override
    public void record(
        Actor actor,
        AuditAction action,
        String subject,
        Collection<PersonId> people,
        String detail) {
      entries.add(action + " " + subject + " " + people + detail);
    }
  }
}
