package org.bridewell.db.nominal;

import static org.bridewell.db.server.NarrowAccount.HEALTH;
import static org.bridewell.db.type.Columns.bytes;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.TestServer;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// A made-up person in custody, and what was found and decided, written as the schema's owner.
final class NominalFixture {
  static final String FAMILY_NAME = "Oakapple";
  static final DSLContext OWNER = owner();
  private static final String TAG = "N-" + UUID.randomUUID().toString().substring(0, 8);
  private static final byte[] NURSE = bytes(UUID.randomUUID());

  final PersonId person = PersonId.next();
  final NominalId nominal = NominalId.next();
  private final byte[] detention = bytes(UUID.randomUUID());

  private NominalFixture() {
    sql("INSERT IGNORE INTO district VALUES (?, 'Testdale')", TAG);
    sql("INSERT IGNORE INTO suite VALUES (?, ?, 'Test suite', 20, '0')", TAG, TAG);
    sql("INSERT IGNORE INTO provider VALUES (?, 'Test provider')", TAG);
    sql(
        "INSERT IGNORE INTO service (service_id, provider_id, topic, name, public_name, phone, place,"
            + " assesses_dependence) VALUES (?, ?, 'ALCOHOL', 'Test', 'Test', '0', 'Here', TRUE)",
        TAG,
        TAG);
    sql(
        "INSERT INTO person VALUES (?, ?, 'Tamsin', 'OAKTAM', '1997-03-02', 'FEMALE', 'W1', NULL,"
            + " NULL, ?, ?, 1)",
        bytes(person.value()),
        FAMILY_NAME,
        TAG,
        utc(Instant.now()));
    sql(
        "INSERT INTO detention (detention_id, suite_id, custody_record_number, person_id, cell,"
            + " offence_group, alcohol_causal, arrested_at, arrived_at, request_id, version)"
            + " VALUES (?, ?, ?, ?, '12', 'DISORDER', 'YES', ?, ?, ?, 1)",
        detention,
        TAG,
        UUID.randomUUID().toString(),
        bytes(person.value()),
        utc(Instant.now()),
        utc(Instant.now()),
        bytes(UUID.randomUUID()));
  }

  UUID detentionId() {
    return org.bridewell.db.type.Columns.uuid(detention);
  }

  /// A detained person of whom the hub knows nothing.
  static NominalFixture person() {
    return new NominalFixture();
  }

  /// A detained person who is a nominal too.
  static NominalFixture nominal() {
    var fixture = new NominalFixture();
    sql(
        "INSERT INTO nominal VALUES (?, ?, ?, 'Tamsin', '1997-03-02', ?, 'CATCH')",
        bytes(fixture.nominal.value()),
        Pnc.next(),
        FAMILY_NAME,
        TAG);
    sql(
        "INSERT INTO nominal_link VALUES (?, ?)",
        bytes(fixture.person.value()),
        bytes(fixture.nominal.value()));
    return fixture;
  }

  NominalFixture flagged(String scheme, String since, String until) {
    var on = conference(scheme, "JOIN", "TAKE_ON", since);
    var off = until == null ? null : conference(scheme, "LEAVE", "LET_GO", until);
    sql(
        "INSERT INTO nominal_scheme (nominal_id, scheme, since, until, conference_id,"
            + " ended_by_conference_id) VALUES (?, ?, ?, ?, ?, ?)",
        bytes(nominal.value()),
        scheme,
        since,
        until,
        on,
        off);
    return this;
  }

  private byte[] conference(String scheme, String question, String choice, String day) {
    var id = bytes(UUID.randomUUID());
    sql(
        "INSERT INTO conference VALUES (?, ?, ?, ?, ?, ?, ?, 'Chair', ?, 'Reason', NULL, NULL, ?,"
            + " ?, ?, 1)",
        id,
        UUID.randomUUID().toString().substring(0, 12),
        bytes(nominal.value()),
        question,
        scheme,
        day,
        NURSE,
        choice,
        day,
        choice.equals("TAKE_ON"),
        choice.equals("LET_GO"));
    return id;
  }

  NominalFixture screened(String instrument, String band) {
    var sitting = bytes(UUID.randomUUID());
    sql(
        "INSERT INTO sitting (sitting_id, detention_id, suite_id, state, started_by_account_id,"
            + " started_at, completed_at, version) VALUES (?, ?, ?, 'COMPLETE', ?, ?, ?, 1)",
        sitting,
        detention,
        TAG,
        NURSE,
        utc(Instant.now()),
        utc(Instant.now()));
    sql(
        "INSERT INTO screening_result (sitting_id, instrument_id, instrument_version, outcome, total,"
            + " lowest, highest, band, flags, scored_at)"
            + " VALUES (?, ?, '1', 'SCORED', 17, 17, 17, ?, '', ?)",
        sitting,
        instrument,
        band,
        utc(Instant.now()));
    return this;
  }

  NominalFixture decided(String state, Instant expires) {
    return consent("SHARE", "HUB", state, expires);
  }

  NominalFixture decided(String state) {
    return decided(state, Instant.now().plusSeconds(3_600));
  }

  NominalFixture referred(Instant at) {
    consent("REFERRAL", TAG, "GIVEN", Instant.now().plusSeconds(3_600));
    sql(
        "INSERT INTO referral (referral_id, detention_id, person_id, service_id, provider_id,"
            + " consent_id, state, reason, sent_by_account_id, sent_at, owner_account_id,"
            + " next_action, next_due_at, closure, closed_at, request_id, version)"
            + " SELECT ?, detention_id, person_id, ?, ?, consent_id,"
            + " 'CLOSED', 'AUDIT', ?, ?, NULL, NULL, NULL, 'COMPLETED', ?, ?, 1 FROM consent"
            + " WHERE detention_id = ? AND purpose = 'REFERRAL'",
        bytes(UUID.randomUUID()),
        TAG,
        TAG,
        NURSE,
        utc(at),
        utc(at),
        bytes(UUID.randomUUID()),
        detention);
    return this;
  }

  NominalFixture attended() {
    sql(
        "INSERT INTO referral_event (event_id, referral_id, kind, way, result, appointment_id,"
            + " by_account_id, happened_at, note) SELECT ?, referral_id, 'ATTENDED', NULL, NULL, NULL, ?, ?, NULL"
            + " FROM referral WHERE detention_id = ?",
        bytes(UUID.randomUUID()),
        NURSE,
        utc(Instant.now()),
        detention);
    return this;
  }

  /// Changes the decision about sharing, on the health account and in the running transaction.
  void changeDecision(String state) {
    TestDatabase.dsl(HEALTH)
        .execute(
            "UPDATE consent SET state = ?, decided_at = ? WHERE detention_id = ? AND recipient ="
                + " 'HUB'",
            state,
            utc(Instant.now()),
            detention);
  }

  private NominalFixture consent(String purpose, String to, String state, Instant expires) {
    sql(
        "INSERT INTO consent VALUES (?, ?, ?, ?, ?, ?, '1', ?, ?, NULL, ?, 1)",
        bytes(UUID.randomUUID()),
        detention,
        bytes(person.value()),
        purpose,
        to,
        state,
        NURSE,
        utc(Instant.now()),
        state.equals("GIVEN") ? utc(expires) : null);
    return this;
  }

  private static DSLContext owner() {
    var server = TestServer.shared();
    var source =
        new DriverManagerDataSource(server.jdbcUrl(), server.ownerUser(), server.ownerPassword());
    return DSL.using(source, SQLDialect.MARIADB);
  }

  private static LocalDateTime utc(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  private static void sql(String statement, Object... values) {
    OWNER.execute(statement, values);
  }
}
