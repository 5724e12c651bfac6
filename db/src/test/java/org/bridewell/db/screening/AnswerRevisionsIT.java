package org.bridewell.db.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bridewell.db.jooq.Tables.AUDIT_ENTRY;
import static org.bridewell.db.jooq.Tables.RESPONSE_REVISION;
import static org.bridewell.db.jooq.Tables.SCREENING_RESULT;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditKey;
import org.bridewell.core.audit.AuditWriter;
import org.bridewell.core.instrument.Band;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.scoring.ScoreResult;
import org.bridewell.core.screening.PlannedInstrument;
import org.bridewell.core.screening.Recorded;
import org.bridewell.core.screening.Screenings;
import org.bridewell.core.screening.Sitting;
import org.bridewell.core.screening.SittingState;
import org.bridewell.core.screening.Tap;
import org.bridewell.core.screening.TapOutcome;
import org.bridewell.core.screening.TapOutcome.Overtaken;
import org.bridewell.core.screening.TapOutcome.Saved;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.ItemId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.SittingId;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.NarrowAccount;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Answers as revisions: what is kept when taps are doubled, late, or meet from two terminals.
class AnswerRevisionsIT {
  private static final InstrumentId AUDIT = new InstrumentId("AUDIT");
  private static final ItemId ITEM = new ItemId("audit-1");
  private static final Instant NOW = Instant.parse("2026-11-21T14:03:00Z");

  private final UnitOfWork unit = TestDatabase.unit(NarrowAccount.HEALTH);
  private final Screenings screenings = new JooqScreenings(TestDatabase.dsl(NarrowAccount.HEALTH));
  private final AccountId first = AccountId.next();
  private final AccountId second = AccountId.next();
  private final AuditWriter writer =
      new AuditWriter(new AuditKey(new byte[AuditKey.LENGTH]), Clock.systemUTC());
  private SittingId sitting;
  private Sitting begun;

  @BeforeEach
  void begin() throws Exception {
    var tag = first.value().toString().substring(24);
    var suite = new SuiteId("S-" + tag);
    var person = PersonId.next();
    var detention = DetentionId.next();
    try (var owner = TestDatabase.owner();
        var sql = owner.createStatement()) {
      sql.execute("INSERT INTO district VALUES ('D-%s', 'Testdale')".formatted(tag));
      sql.execute("INSERT INTO suite VALUES ('S-%1$s', 'D-%1$s', 'Test', 9, '0')".formatted(tag));
      for (var account : List.of(first, second)) {
        sql.execute(
            """
            INSERT INTO account (account_id, user_name, display_name, role, suite_id,
              password_hash, demo, enabled)
            VALUES (%s, '%s', 'Nurse %s', 'NURSE', 'S-%s', '-', 1, 1)
            """
                .formatted(hex(account.value()), account.value(), account == first ? 1 : 2, tag));
      }
      sql.execute(
          """
          INSERT INTO person (person_id, family_name, given_name, match_key, date_of_birth, sex,
            ethnicity, district_id, recorded_at, version)
          VALUES (%s, 'Madeup', 'Mo', 'x', '1990-01-01', 'MALE', 'NS', 'D-%s', NOW(), 1)
          """
              .formatted(hex(person.value()), tag));
      sql.execute(
          """
          INSERT INTO detention (detention_id, suite_id, custody_record_number, person_id, cell,
            offence_group, alcohol_causal, arrested_at, arrived_at, request_id, version)
          VALUES (%1$s, 'S-%2$s', 'N', %3$s, '1', 'OTHER', 'NO', '2026-11-21', '2026-11-21', %1$s, 1)
          """
              .formatted(hex(detention.value()), tag, hex(person.value())));
    }
    sitting = SittingId.next();
    var plan = List.of(new PlannedInstrument(AUDIT, "2020-1", "en"));
    begun =
        new Sitting(
            sitting, detention, person, suite, SittingState.OPEN, plan, NOW, Optional.empty(), 1);
    unit.execute(() -> screenings.begin(begun, first));
  }

  @Test
  void aDoubleTapIsSavedOnceAndGetsTheFirstOutcomeBack() {
    var tap = tap("never", 0);

    assertThat(record(tap, first, NOW)).isEqualTo(new Saved(1, NOW));
    assertThat(record(tap, first, NOW.plusSeconds(9))).isEqualTo(new Saved(1, NOW));
    assertThat(revisions()).isEqualTo(1);
  }

  @Test
  void aLateReplayOfAnOldTapChangesNothing() {
    var old = tap("never", 0);
    record(old, first, NOW);
    record(tap("monthly-or-less", 1), first, NOW.plusSeconds(1));

    assertThat(record(old, first, NOW.plusSeconds(60))).isEqualTo(new Saved(1, NOW));
    assertThat(current().response()).contains(new Response.Answered("monthly-or-less"));
    assertThat(revisions()).isEqualTo(2);
  }

  @Test
  void theSecondTerminalIsToldWhoWasFirstAndOverwritesNothing() {
    record(tap("never", 0), first, NOW);

    var outcome = record(tap("2-3-per-week", 0), second, NOW.plusSeconds(5));

    assertThat(outcome)
        .isEqualTo(
            new Overtaken(
                new Recorded(Optional.of(new Response.Answered("never")), 1, "Nurse 1", NOW)));
    assertThat(current().response()).contains(new Response.Answered("never"));
  }

  @Test
  void ofManyTapsAtOnceExactlyOneWins() throws Exception {
    var taps = new ArrayList<Callable<TapOutcome>>();
    for (int i = 0; i < 8; i++) {
      taps.add(() -> record(tap("never", 0), first, NOW));
    }
    try (var terminals = Executors.newVirtualThreadPerTaskExecutor()) {
      var saved = 0;
      for (var outcome : terminals.invokeAll(taps)) {
        saved += outcome.get() instanceof Saved ? 1 : 0;
      }
      assertThat(saved).isEqualTo(1);
    }
    assertThat(revisions()).isEqualTo(1);
  }

  @Test
  void refusedUnableAndNotAskedAreKeptAsSuchAndHaveNoPoints() {
    record(tap(new Response.Refused(), 0), first, NOW);
    record(tap(new Response.Unable(Response.Reason.DISTRESSED), 1), first, NOW);
    assertThat(current().response()).contains(new Response.Unable(Response.Reason.DISTRESSED));
    record(tap(new Response.NotAsked(), 2), first, NOW);
    assertThat(current().response()).contains(new Response.NotAsked());
  }

  @Test
  void aMeasuredNumberIsKeptExactly() {
    record(tap(new Response.Measured(new BigDecimal("37.0")), 0), first, NOW);
    assertThat(current().response()).contains(new Response.Measured(new BigDecimal("37")));
    record(tap(new Response.Measured(new BigDecimal("38.1")), 1), first, NOW);
    assertThat(current().response()).contains(new Response.Measured(new BigDecimal("38.1")));
  }

  @Test
  void aNumberStandsOnlyBesideAMeasuredAnswer() {
    record(tap("never", 0), first, NOW);

    assertThatThrownBy(() -> set("number = 3")).hasMessageContaining("response_kinds");
    assertThatThrownBy(() -> set("kind = 'MEASURED', option_code = NULL"))
        .hasMessageContaining("response_kinds");
  }

  @Test
  void aNotedResultIsKeptWithItsBandAndWithoutATotal() {
    var id = new InstrumentId("C-SSRS-SCREEN");
    var band = new Band("ANY_YES_SAFETY", Optional.empty(), "Said yes", "Act", "NG225", Set.of());
    var noted = new ScoreResult.Noted(id, "1", Optional.of(band), List.of());

    unit.execute(() -> screenings.keep(sitting, List.of(noted), NOW));

    assertThat(
            TestDatabase.dsl(NarrowAccount.HEALTH)
                .select(SCREENING_RESULT.OUTCOME, SCREENING_RESULT.TOTAL, SCREENING_RESULT.BAND)
                .from(SCREENING_RESULT)
                .where(SCREENING_RESULT.SITTING_ID.eq(sitting))
                .fetchSingle()
                .intoArray())
        .containsExactly("NOTED", null, "ANY_YES_SAFETY");
  }

  @Test
  void auditNineHasNeverThreePointsWhateverAsks() {
    var nine =
        new Tap(AnswerId.next(), AUDIT, new ItemId("audit-9"), new Response.Answered("x"), 0);

    assertThatThrownBy(() -> unit.run(() -> record(nine, OptionalInt.of(3))))
        .isInstanceOf(DataAccessException.class);
    assertThat(screenings.responses(sitting)).isEmpty();
  }

  @Test
  void aFirstAnswerIsSavedWithItsAuditEntryInOneCall() {
    var tap = tap("never", 0);

    assertThat(inOneCall(begun, tap)).isTrue();

    assertThat(current())
        .isEqualTo(new Recorded(Optional.of(new Response.Answered("never")), 1, "Nurse 1", NOW));
    assertThat(audited()).isEqualTo(1);
    assertThat(record(tap, first, NOW.plusSeconds(9))).isEqualTo(new Saved(1, NOW));
  }

  @Test
  void aChangeIsSavedInOneCallToo() {
    record(tap("never", 0), first, NOW);

    assertThat(inOneCall(begun, tap("monthly-or-less", 1))).isTrue();

    assertThat(current().revision()).isEqualTo(2);
    assertThat(current().response()).contains(new Response.Answered("monthly-or-less"));
    assertThat(audited()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7})
  void oneCallSavesNothingOnARevisionThatIsNotTheCurrentOne(int basedOn) {
    record(tap("never", 0), first, NOW);
    record(tap("monthly-or-less", 1), second, NOW);

    assertThat(inOneCall(begun, tap("2-3-per-week", basedOn))).isFalse();

    assertThat(current().response()).contains(new Response.Answered("monthly-or-less"));
    assertThat(revisions()).isEqualTo(2);
    assertThat(audited()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.000", "38.125"})
  void aFirstNumberIsSavedInOneCallToo(String number) {
    assertThat(inOneCall(begun, tap(new Response.Measured(new BigDecimal(number)), 0))).isTrue();
    assertThat(current().response())
        .contains(new Response.Measured(new BigDecimal(number).stripTrailingZeros()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"another suite", "another person", "completed", "answered before"})
  void oneCallSavesNothingWhereTheSittingIsNotAsItWasKnown(String how) throws Exception {
    var known = begun;
    var suite = begun.suite();
    switch (how) {
      case "another suite" -> suite = new SuiteId("ELSEWHERE");
      case "another person" -> known = of(PersonId.next());
      case "completed" -> unit.run(() -> screenings.complete(sitting, 1, NOW));
      default -> record(tap("never", 0), second, NOW);
    }
    int before = revisions();

    assertThat(inOneCall(known, suite, tap("2-3-per-week", 0))).isFalse();

    assertThat(revisions()).isEqualTo(before);
    assertThat(audited()).isZero();
  }

  @Test
  void aTapOnARevisionThatNeverWasWritesNothing() {
    assertThatThrownBy(() -> record(tap("never", 7), first, NOW))
        .isInstanceOf(IllegalStateException.class);
    assertThat(revisions()).isZero();
  }

  private TapOutcome record(Tap tap, AccountId by, Instant at) {
    var who = new Screenings.By(by, Optional.empty(), at.truncatedTo(ChronoUnit.MICROS));
    return unit.run(() -> screenings.record(sitting, tap, OptionalInt.empty(), who));
  }

  private TapOutcome record(Tap tap, OptionalInt points) {
    return screenings.record(sitting, tap, points, new Screenings.By(first, Optional.empty(), NOW));
  }

  private boolean inOneCall(Sitting known, Tap tap) {
    return inOneCall(known, known.suite(), tap);
  }

  private boolean inOneCall(Sitting known, SuiteId suite, Tap tap) {
    var nurse = new Actor(first, "Nurse 1", Role.NURSE, new Scope.Suite(suite));
    var entry =
        writer.write(
            NOW,
            nurse,
            AuditAction.ANSWER_RECORDED,
            "sitting:" + sitting.value(),
            List.of(known.person()),
            "");
    var by = new Screenings.By(first, Optional.empty(), NOW);
    return unit.run(
        () -> screenings.recordKnown(known, suite, tap, OptionalInt.empty(), by, entry));
  }

  private Sitting of(PersonId person) {
    return new Sitting(
        begun.id(),
        begun.detention(),
        person,
        begun.suite(),
        begun.state(),
        begun.plan(),
        begun.startedAt(),
        begun.completedAt(),
        begun.version());
  }

  private int audited() {
    return TestDatabase.dsl(NarrowAccount.AUDITOR)
        .fetchCount(AUDIT_ENTRY, AUDIT_ENTRY.SUBJECT.eq("sitting:" + sitting.value()));
  }

  private Recorded current() {
    return screenings.responses(sitting).get(ITEM);
  }

  private int revisions() {
    return TestDatabase.dsl(NarrowAccount.HEALTH)
        .fetchCount(RESPONSE_REVISION, RESPONSE_REVISION.SITTING_ID.eq(sitting));
  }

  private void set(String columns) throws SQLException {
    try (var owner = TestDatabase.owner();
        var sql = owner.createStatement()) {
      sql.execute(
          "UPDATE response_revision SET %s WHERE sitting_id = %s"
              .formatted(columns, hex(sitting.value())));
    }
  }

  private static Tap tap(String option, int basedOn) {
    return tap(new Response.Answered(option), basedOn);
  }

  private static Tap tap(Response response, int basedOn) {
    return new Tap(AnswerId.next(), AUDIT, ITEM, response, basedOn);
  }

  private static String hex(UUID id) {
    return "0x" + id.toString().replace("-", "");
  }
}
