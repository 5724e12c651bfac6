package org.bridewell.db.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditFilter;
import org.bridewell.core.audit.AuditItem;
import org.bridewell.core.audit.AuditKey;
import org.bridewell.core.audit.AuditService;
import org.bridewell.core.audit.AuditWriter;
import org.bridewell.core.audit.Finding;
import org.bridewell.core.audit.Sealer;
import org.bridewell.core.audit.SignedEntry;
import org.bridewell.core.audit.TrailResult;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.NarrowAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The trail on a real server: written by narrow accounts, attacked by the schema's owner.
class TrailIT {
  /// MariaDB's code for a command that an account may not use on a table.
  private static final String REFUSED = "the database refused with 1142";

  private static final Instant START = Instant.parse("2026-11-17T09:00:00Z");
  private static final Actor NURSE =
      new Actor(
          AccountId.next(), "Nurse Sample", Role.NURSE, new Scope.Suite(new SuiteId("LEEDS")));
  private static final Actor AUDITOR =
      new Actor(AccountId.next(), "Auditor Sample", Role.AUDITOR, new Scope.Area());

  @TempDir Path folder;
  private final AuditKey key = new AuditKey(new byte[AuditKey.LENGTH]);
  private final AuditWriter writer = new AuditWriter(key, Clock.fixed(START, ZoneOffset.UTC));
  private final JooqAuditTrail trail =
      new JooqAuditTrail(TestDatabase.dsl(NarrowAccount.HEALTH), writer);
  private final PersonId person = PersonId.next();
  private final PersonId another = PersonId.next();

  @BeforeEach
  void empty() throws SQLException {
    asOwner(
        "DELETE FROM audit_entry",
        "DELETE FROM audit_person",
        "DELETE FROM audit_seal",
        "DELETE FROM audit_sealed");
  }

  @Test
  void findsAnUntouchedTrailIntact() {
    writeAndSealTwice();
    write(600, 3);
    var intact = (TrailResult.Intact) verify();
    assertThat(intact.extent())
        .isEqualTo(new TrailResult.Extent(now(), 2, 10, 3, new SealFile(folder).latest()));
  }

  @Test
  void findsAnEditedEntry() throws SQLException {
    writeAndSealTwice();
    asOwner("UPDATE audit_entry SET subject = 'sitting:other' WHERE sequence = 3");
    assertThat(findings()).containsExactly("EDITED seal 1: 1");
  }

  @Test
  void findsAnEntryMadeOverToAnotherAccount() throws SQLException {
    writeAndSealTwice();
    asOwner("UPDATE audit_entry SET account_id = UNHEX(REPEAT('ab', 16)) WHERE sequence = 3");
    assertThat(findings()).containsExactly("EDITED seal 1: 1");
  }

  @Test
  void findsAnEntryEditedIntoAWordThatIsNoAction() throws SQLException {
    writeAndSealTwice();
    asOwner("UPDATE audit_entry SET action = 'NOTHING', role = 'NOBODY' WHERE sequence = 3");
    assertThat(findings()).containsExactly("EDITED seal 1: 1");
  }

  @Test
  void findsADeletedEntry() throws SQLException {
    writeAndSealTwice();
    asOwner("DELETE FROM audit_entry WHERE sequence = 3");
    assertThat(findings()).containsExactly("DELETED seal 1: 1");
  }

  @Test
  void findsADeletedEntryWhoseSealWasMadeToFit() throws SQLException {
    writeAndSealTwice();
    asOwner(
        "DELETE FROM audit_entry WHERE sequence = 3",
        "DELETE FROM audit_sealed WHERE sequence = 3",
        "UPDATE audit_seal SET entries = 4 WHERE seal_number = 1");
    assertThat(findings()).containsExactly("SEAL_CHANGED seal 1: 1", "DELETED seal 1: 1");
  }

  @Test
  void findsAnEntryTakenOutOfAPersonsTrail() throws SQLException {
    writeAndSealTwice();
    asOwner("DELETE FROM audit_person WHERE sequence = 5");
    assertThat(findings()).containsExactly("HIDDEN seal 1: 1");
  }

  @Test
  void findsAnInsertedEntry() throws SQLException {
    writeAndSealTwice();
    asOwner(insertCopyAs(9_001));
    assertThat(findings()).containsExactly("INSERTED tail: 1");
  }

  @Test
  void findsAnInsertedEntryHiddenUnderASealThatDoesNotExist() throws SQLException {
    writeAndSealTwice();
    asOwner(
        insertCopyAs(9_001),
        "INSERT INTO audit_sealed SELECT writer, 9001, 77 FROM audit_entry WHERE sequence = 3");
    assertThat(findings()).containsExactly("INSERTED tail: 1");
  }

  @Test
  void findsAnInsertedEntryHiddenUnderAnOldSeal() throws SQLException {
    writeAndSealTwice();
    asOwner(
        insertCopyAs(9_001),
        "INSERT INTO audit_sealed SELECT writer, 9001, 1 FROM audit_entry WHERE sequence = 3");
    assertThat(findings()).containsExactly("INSERTED seal 1: 1", "EDITED seal 1: 1");
  }

  @Test
  void findsEntriesThatChangedPlaces() throws SQLException {
    writeAndSealTwice();
    asOwner(
        "UPDATE audit_entry SET sequence = 9001 WHERE sequence = 2",
        "UPDATE audit_entry SET sequence = 2 WHERE sequence = 3",
        "UPDATE audit_entry SET sequence = 3 WHERE sequence = 9001");
    assertThat(findings()).containsExactly("REORDERED seal 1: 2");
  }

  @Test
  void findsEntriesThatChangedTimes() throws SQLException {
    writeAndSealTwice();
    asOwner(
        """
        UPDATE audit_entry SET happened_at = CASE sequence
          WHEN 2 THEN '2026-11-17 09:00:02' ELSE '2026-11-17 09:00:01' END
        WHERE sequence IN (2, 3)
        """);
    assertThat(findings()).containsExactly("REORDERED seal 1: 2");
  }

  @Test
  void findsTheTailCutAndTheOldHeadPutBack() throws SQLException {
    writeAndSealTwice();
    asOwner(
        "DELETE e FROM audit_entry e JOIN audit_sealed s USING (writer, sequence)"
            + " WHERE s.seal_number = 2",
        "DELETE FROM audit_sealed WHERE seal_number = 2",
        "DELETE FROM audit_seal WHERE seal_number = 2");
    assertThat(findings()).containsExactly("SEALS_MISSING seal 2: 1");
  }

  @Test
  void stillFindsTheCutAfterTheChainWentOn() throws SQLException {
    writeAndSealTwice();
    asOwner(
        "DELETE e FROM audit_entry e JOIN audit_sealed s USING (writer, sequence)"
            + " WHERE s.seal_number = 2",
        "DELETE FROM audit_sealed WHERE seal_number = 2",
        "DELETE FROM audit_seal WHERE seal_number = 2");
    write(300, 2);
    assertThat(sealer(START.plusSeconds(400)).sealAll()).isEqualTo(2);
    assertThat(findings()).containsExactly("SEALS_MISSING seal 2: 1");
  }

  @ParameterizedTest
  @EnumSource(NarrowAccount.class)
  void letsNoAccountChangeOrRemoveWhatWasWritten(NarrowAccount account) {
    var dsl = TestDatabase.dsl(account);
    for (String table : List.of("audit_entry", "audit_person", "audit_sealed")) {
      assertThatThrownBy(() -> dsl.execute("UPDATE " + table + " SET sequence = 1"))
          .hasStackTraceContaining(REFUSED);
      assertThatThrownBy(() -> dsl.execute("DELETE FROM " + table))
          .hasStackTraceContaining(REFUSED);
    }
    assertThatThrownBy(() -> dsl.execute("UPDATE audit_seal SET entries = 0"))
        .hasStackTraceContaining(REFUSED);
    assertThatThrownBy(() -> dsl.execute("DELETE FROM audit_seal"))
        .hasStackTraceContaining(REFUSED);
    assertThatThrownBy(() -> dsl.execute("TRUNCATE audit_entry")).hasStackTraceContaining(REFUSED);
  }

  @Test
  void writesNothingWhenTheTransactionFails() {
    assertThatThrownBy(
            () ->
                TestDatabase.unit(NarrowAccount.HEALTH)
                    .execute(
                        () -> {
                          trail.record(NURSE, AuditAction.RELEASED, "x", List.of(person), "");
                          throw new IllegalStateException("the work failed");
                        }))
        .hasMessage("the work failed");
    assertThat(list(AuditFilter.all())).isEmpty();
  }

  @Test
  void listsNewestFirstWithTheSealOfEach() {
    write(0, 2);
    sealer(START.plusSeconds(60)).sealAll();
    write(600, 1);
    assertThat(list(AuditFilter.all()))
        .extracting(AuditItem::sequence, item -> item.seal().orElse(0))
        .containsExactly(tuple(3L, 0L), tuple(2L, 1L), tuple(1L, 1L));
  }

  @Test
  void marksTheEntryThatIsNotAsItWasWritten() throws SQLException {
    write(0, 3);
    asOwner("UPDATE audit_entry SET subject = 'sitting:other' WHERE sequence = 2");
    assertThat(list(AuditFilter.all()))
        .extracting(AuditItem::sequence, AuditItem::genuine)
        .containsExactly(tuple(3L, true), tuple(2L, false), tuple(1L, true));
  }

  @Test
  void filtersByDayAccountActionAndPerson() {
    write(0, 2);
    trail.add(
        List.of(
            writer.write(
                START.minus(Duration.ofDays(1)),
                NURSE,
                AuditAction.BOARD_VIEWED,
                "detention:" + person.value(),
                List.of(),
                "")));
    assertThat(sequences(filter(Optional.of(START), null, null))).containsExactly(2L, 1L);
    assertThat(sequences(filter(Optional.empty(), NURSE.id(), null))).hasSize(3);
    assertThat(sequences(filter(Optional.empty(), AUDITOR.id(), null))).isEmpty();
    assertThat(sequences(filter(Optional.empty(), null, AuditAction.BOARD_VIEWED)))
        .containsExactly(3L);
    assertThat(
            sequences(
                new AuditFilter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(person.value()))))
        .containsExactly(2L, 1L, 3L);
  }

  @Test
  void writesAndSealsABulkLoadInSeconds() {
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          write(0, 30_000);
          assertThat(sealer(START.plus(Duration.ofDays(1))).sealAll()).isEqualTo(30_000);
        });
    assertThat(verify().extent().sealed()).isEqualTo(30_000);
  }

  @Test
  void putsTheLookAndTheVerificationOnTheTrail() {
    write(0, 1);
    list(AuditFilter.all());
    verify();
    assertThat(listAt(now().plusSeconds(1), AuditFilter.all()))
        .extracting(AuditItem::action)
        .contains("TRAIL_VIEWED", "TRAIL_VERIFIED");
  }

  private void writeAndSealTwice() {
    write(0, 5);
    assertThat(sealer(START.plusSeconds(60)).sealClosed()).isEqualTo(5);
    write(60, 5);
    assertThat(sealer(START.plusSeconds(120)).sealClosed()).isEqualTo(5);
  }

  private void write(int from, int count) {
    List<SignedEntry> entries =
        IntStream.range(from, from + count)
            .mapToObj(
                second ->
                    writer.write(
                        START.plusSeconds(second),
                        NURSE,
                        AuditAction.RESULT_VIEWED,
                        "sitting:" + second,
                        about(second),
                        ""))
            .toList();
    TestDatabase.unit(NarrowAccount.HEALTH).execute(() -> trail.add(entries));
  }

  /// one person, and in every fifth entry two: the two are found in different ways.
  private List<PersonId> about(int second) {
    return second % 5 == 4 ? List.of(person, another) : List.of(person);
  }

  private Sealer sealer(Instant at) {
    return new Sealer(
        TestDatabase.unit(NarrowAccount.SEALER),
        new JooqAuditSeals(TestDatabase.dsl(NarrowAccount.SEALER)),
        new SealFile(folder),
        Clock.fixed(at, ZoneOffset.UTC));
  }

  private static Instant now() {
    return START.plus(Duration.ofHours(1));
  }

  private AuditService serviceAt(Instant at) {
    var dsl = TestDatabase.dsl(NarrowAccount.AUDITOR);
    Clock clock = Clock.fixed(at, ZoneOffset.UTC);
    return new AuditService(
        TestDatabase.unit(NarrowAccount.AUDITOR),
        new JooqAuditQuery(dsl, key),
        new JooqTrailRecords(dsl),
        new SealFile(folder),
        new JooqAuditTrail(dsl, new AuditWriter(key, clock)),
        key,
        clock);
  }

  private TrailResult verify() {
    return serviceAt(now()).verify((done, total) -> {}, AUDITOR);
  }

  private List<String> findings() {
    return ((TrailResult.Damaged) verify()).findings().stream().map(TrailIT::written).toList();
  }

  private static String written(Finding finding) {
    String where = finding.seal().isPresent() ? "seal " + finding.seal().getAsLong() : "tail";
    return finding.kind() + " " + where + ": " + finding.count();
  }

  private List<AuditItem> list(AuditFilter filter) {
    return listAt(now(), filter);
  }

  private List<AuditItem> listAt(Instant at, AuditFilter filter) {
    AuditService service = serviceAt(at);
    var listing = service.open(filter, AUDITOR);
    List<AuditItem> items = service.page(listing, 0, 100, AUDITOR);
    assertThat(items).hasSize(listing.count());
    return items;
  }

  private List<Long> sequences(AuditFilter filter) {
    return list(filter).stream().map(AuditItem::sequence).toList();
  }

  private static AuditFilter filter(Optional<Instant> day, AccountId account, AuditAction action) {
    return new AuditFilter(
        day.map(at -> at.atZone(ZoneOffset.UTC).toLocalDate()),
        Optional.ofNullable(account),
        Optional.ofNullable(action),
        Optional.empty());
  }

  private static String insertCopyAs(long sequence) {
    return """
    INSERT INTO audit_entry
      (writer, sequence, happened_at, account_id, role, action, subject, people, detail, hmac)
    SELECT writer, %d, happened_at, account_id, role, action, subject, people, detail, hmac
    FROM audit_entry WHERE sequence = 3
    """
        .formatted(sequence);
  }

  private static void asOwner(String... statements) throws SQLException {
    try (var connection = TestDatabase.owner();
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
