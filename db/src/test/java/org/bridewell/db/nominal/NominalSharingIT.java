package org.bridewell.db.nominal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.db.jooq.Tables.NOMINAL_PATHWAY;
import static org.bridewell.db.server.NarrowAccount.HEALTH;
import static org.bridewell.db.server.NarrowAccount.HUB;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bridewell.core.exchange.EventKind;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.nominal.Need;
import org.bridewell.core.nominal.NominalFeed;
import org.bridewell.core.nominal.NominalQuery;
import org.bridewell.core.nominal.Pathway;
import org.bridewell.core.nominal.PathwayState;
import org.bridewell.core.nominal.PathwayState.NothingShared;
import org.bridewell.core.nominal.PathwayState.Shared;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The path of a need to the hub: from an event to what the hub's account reads.
class NominalSharingIT {
  private static final Instant SENT = Instant.parse("2026-11-02T10:15:00Z");

  private final UnitOfWork work = TestDatabase.unit(HEALTH);
  private final NominalQuery hub = new JooqNominalQuery(TestDatabase.dsl(HUB));

  @Test
  void theHubSeesNeedReferralAndAttendanceOfANominalWhoAgreed() {
    var agreed =
        NominalFixture.nominal()
            .screened("AUDIT", "POSSIBLE_DEPENDENCE")
            .decided("GIVEN")
            .referred(SENT)
            .attended();

    happens(agreed);

    assertThat(drugsAndAlcohol(agreed))
        .isEqualTo(new Shared(Need.IDENTIFIED, Optional.of(LocalDate.of(2026, 11, 2)), true));
  }

  @Test
  void aNeedWithoutReferralIsSharedAsSuch() {
    var agreed = NominalFixture.nominal().screened("AUDIT-C", "POSITIVE").decided("GIVEN");

    happens(agreed);

    assertThat(drugsAndAlcohol(agreed))
        .isEqualTo(new Shared(Need.IDENTIFIED, Optional.empty(), false));
  }

  static Stream<Arguments> whereNothingIsShared() {
    return Stream.of(
        Arguments.of("refused", change(f -> needAndReferral(f).decided("REFUSED"))),
        Arguments.of("withdrawn", change(f -> needAndReferral(f).decided("WITHDRAWN"))),
        Arguments.of("put off", change(f -> needAndReferral(f).decided("DEFERRED"))),
        Arguments.of("lacks capacity", change(f -> needAndReferral(f).decided("LACKS_CAPACITY"))),
        Arguments.of("run out", change(f -> needAndReferral(f).decided("GIVEN", SENT))),
        Arguments.of("not asked", change(NominalSharingIT::needAndReferral)),
        Arguments.of("not screened", change(f -> f.decided("GIVEN"))),
        Arguments.of(
            "no need found", change(f -> f.screened("AUDIT-C", "NEGATIVE").decided("GIVEN"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("whereNothingIsShared")
  void nothingSharedReadsTheSameForEveryCause(
      String cause, UnaryOperator<NominalFixture> circumstances) {
    var nominal = circumstances.apply(NominalFixture.nominal());

    happens(nominal);

    assertThat(hub.one(nominal.nominal).orElseThrow().pathways())
        .isEqualTo(allSeven(new NothingShared()));
    assertThat(rowsOf(nominal)).isZero();
  }

  @Test
  void aPersonWhoIsNoNominalAppearsNowhereOnTheHubsSide() {
    var stranger = needAndReferral(NominalFixture.person()).decided("GIVEN");
    var before = everythingTheHubCanRead();

    happens(stranger);

    assertThat(everythingTheHubCanRead())
        .isEqualTo(before)
        .doesNotContain(stranger.person.value().toString().replace("-", ""));
  }

  @Test
  void aWithdrawalTakesTheRowAway() {
    var nominal = needAndReferral(NominalFixture.nominal()).decided("GIVEN");
    happens(nominal);
    assertThat(rowsOf(nominal)).isOne();

    work.execute(() -> nominal.changeDecision("WITHDRAWN"));
    apply(decisionOf(nominal));

    assertThat(rowsOf(nominal)).isZero();
  }

  @Test
  void aYesThatRunsOutIsSweptAwayWithoutAnEvent() {
    var nominal =
        needAndReferral(NominalFixture.nominal()).decided("GIVEN", Instant.now().plusSeconds(60));
    happens(nominal);
    assertThat(rowsOf(nominal)).isOne();
    var later = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(61));

    feed(later).sweep(work);

    assertThat(rowsOf(nominal)).isZero();
    assertThat(new JooqPathwayTruth(TestDatabase.dsl(HEALTH)).lapsed(later.instant(), 100))
        .isEmpty();
  }

  @Test
  void aRowThatSaysTheSameKeepsItsTime() {
    var nominal = needAndReferral(NominalFixture.nominal()).decided("GIVEN");
    happens(nominal);
    var written = updatedAt(nominal);

    happens(nominal);

    assertThat(updatedAt(nominal)).isEqualTo(written);
  }

  @Test
  void aWithdrawalDuringARecomputeStillTakesTheRowAway() throws Exception {
    for (int round = 0; round < 20; round++) {
      var nominal = needAndReferral(NominalFixture.nominal()).decided("GIVEN");
      try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < 3; i++) {
          threads.submit(() -> apply(sent(nominal)));
        }
        threads.submit(
            () -> {
              work.execute(() -> nominal.changeDecision("REFUSED"));
              apply(decisionOf(nominal));
            });
      }
      assertThat(rowsOf(nominal)).isZero();
    }
  }

  @Test
  void theListIsFoundByWordsAndPagedByName() {
    var nominal =
        NominalFixture.nominal()
            .flagged("PPO", "2024-04-08", "2025-10-03")
            .flagged("IOM_FIXED", "2025-10-03", null);
    var today = LocalDate.of(2026, 11, 17);
    var pnc = hub.one(nominal.nominal).orElseThrow().pnc().value();

    assertThat(hub.page("tams OAKAP " + pnc, 0, 50, today))
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.id()).isEqualTo(nominal.nominal);
              assertThat(item.district()).isEqualTo("Testdale");
              assertThat(item.schemes())
                  .containsExactly(org.bridewell.core.nominal.Scheme.IOM_FIXED);
            });
    assertThat(hub.count("tams OAKAP " + pnc)).isOne();
    assertThat(hub.page("%", 0, 50, today)).isEmpty();
    assertThat(hub.page("", 0, 1, today)).hasSize(1);
    assertThat(hub.page("", hub.count(""), 50, today)).isEmpty();
    assertThat(hub.one(nominal.nominal).orElseThrow().schemes()).hasSize(2);
  }

  private static NominalFixture needAndReferral(NominalFixture fixture) {
    return fixture.screened("AUDIT", "HIGHER_RISK").referred(SENT).attended();
  }

  private static UnaryOperator<NominalFixture> change(UnaryOperator<NominalFixture> change) {
    return change;
  }

  private static Map<Pathway, PathwayState> allSeven(PathwayState state) {
    return Stream.of(Pathway.values())
        .collect(java.util.stream.Collectors.toMap(pathway -> pathway, pathway -> state));
  }

  private void happens(NominalFixture about) {
    apply(sent(about));
    apply(decisionOf(about));
  }

  private void apply(OutboxEvent event) {
    work.execute(() -> feed(Clock.systemUTC()).apply(event));
  }

  private static OutboxEvent sent(NominalFixture about) {
    return event(EventKind.REFERRAL_SENT, about);
  }

  private static OutboxEvent decisionOf(NominalFixture about) {
    return event(EventKind.CONSENT_DECIDED, about);
  }

  private static OutboxEvent event(EventKind kind, NominalFixture about) {
    return OutboxEvent.of(kind, UUID.randomUUID(), about.person, Instant.now());
  }

  private static NominalFeed feed(Clock clock) {
    return new NominalFeed(
        new JooqPathwayTruth(TestDatabase.dsl(HEALTH)),
        new JooqNominalPathways(TestDatabase.dsl(HEALTH)),
        clock,
        ZoneId.of("Europe/London"));
  }

  private PathwayState drugsAndAlcohol(NominalFixture of) {
    return hub.one(of.nominal).orElseThrow().pathways().get(Pathway.DRUGS_AND_ALCOHOL);
  }

  private static int rowsOf(NominalFixture of) {
    return TestDatabase.dsl(HUB)
        .fetchCount(NOMINAL_PATHWAY, NOMINAL_PATHWAY.NOMINAL_ID.eq(of.nominal));
  }

  private static Instant updatedAt(NominalFixture of) {
    return TestDatabase.dsl(HUB)
        .select(NOMINAL_PATHWAY.UPDATED_AT)
        .from(NOMINAL_PATHWAY)
        .where(NOMINAL_PATHWAY.NOMINAL_ID.eq(of.nominal))
        .fetchSingle(NOMINAL_PATHWAY.UPDATED_AT);
  }

  private static String everythingTheHubCanRead() {
    var hub = TestDatabase.dsl(HUB);
    var all = new StringBuilder();
    for (var table : HubFirewallIT.READABLE) {
      hub.fetch("SELECT * FROM " + table + " ORDER BY 1, 2").forEach(row -> all.append(line(row)));
    }
    return all.toString();
  }

  private static String line(org.jooq.Record row) {
    var line = new StringBuilder();
    for (var value : row.intoList()) {
      line.append(
              value instanceof byte[] bytes
                  ? java.util.HexFormat.of().formatHex(bytes)
                  : String.valueOf(value))
          .append(' ');
    }
    return line.append('\n').toString();
  }
}
