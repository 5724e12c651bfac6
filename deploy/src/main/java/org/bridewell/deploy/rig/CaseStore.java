package org.bridewell.deploy.rig;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Scope;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.db.type.Columns;
import org.jspecify.annotations.Nullable;

/// Made-up people with referrals to providers, in whatever number, written by the database itself.
///
/// The first provider has ten workers with 80 open cases each and 40 that nobody owns. Of all other
/// referrals every seventh is open at one of nineteen other providers; the rest are closed.
public final class CaseStore {
  /// How many open cases the worker has who is measured.
  public static final int OWN = 80;

  private static final int WORKERS = 10;
  private static final int UNOWNED = 40;
  private static final int PROVIDERS = 20;
  private final Connection owner;

  public CaseStore(Connection owner) {
    this.owner = owner;
  }

  /// The worker whose list is measured.
  public static Actor worker() {
    return new Actor(account(1), "Worker 1", Role.WORKER, new Scope.Provider(provider(0)));
  }

  /// A colleague of the same provider.
  public static Actor colleague() {
    return new Actor(account(2), "Worker 2", Role.WORKER, new Scope.Provider(provider(0)));
  }

  /// The nurse of the first suite.
  public static Actor nurse() {
    return new Actor(account(500), "Example Nurse", Role.NURSE, new Scope.Suite(new SuiteId("S0")));
  }

  private static AccountId account(int number) {
    return new AccountId(new UUID(0x0198_0000_0000_7000L, 0x8000_0000_0000_0000L + number));
  }

  private static ProviderId provider(int number) {
    return new ProviderId("P" + number);
  }

  /// Districts, suites, providers with a service each, their workers and a nurse.
  public CaseStore places() throws SQLException {
    for (int i = 0; i < 5; i++) {
      run("INSERT INTO district VALUES ('D%d', 'District %d')".formatted(i, i));
      run(
          "INSERT INTO suite (suite_id, district_id, name, cells, phone) VALUES ('S%d', 'D%d',"
                  .formatted(i, i)
              + " 'Suite %d', 40, '0113 496 0000')".formatted(i));
    }
    for (int i = 0; i < PROVIDERS; i++) {
      run("INSERT INTO provider VALUES ('P%d', 'Provider %d')".formatted(i, i));
      run(
          ("INSERT INTO service (service_id, provider_id, topic, name, public_name, phone, place,"
                  + " assesses_dependence) VALUES ('V%d', 'P%d', 'ALCOHOL', 'Service %d', 'The"
                  + " Rooms', '0113 496 0000', '1 Example Street', TRUE)")
              .formatted(i, i, i));
      run(
          ("INSERT INTO sharing_agreement VALUES ('V%d', '1', '2020-01-01', '2099-12-31')")
              .formatted(i));
      run("INSERT INTO service_catchment SELECT 'V%d', district_id FROM district".formatted(i));
    }
    for (int i = 1; i <= PROVIDERS * WORKERS; i++) {
      account(account(i), "Worker " + i, "WORKER", null, "P" + (i - 1) / WORKERS);
    }
    account(nurse().id(), nurse().displayName(), "NURSE", "S0", null);
    return this;
  }

  private void account(
      AccountId id, String name, String role, @Nullable String suite, @Nullable String provider)
      throws SQLException {
    try (var insert =
        owner.prepareStatement(
            "INSERT INTO account (account_id, user_name, display_name, role, suite_id, provider_id,"
                + " password_hash, demo, enabled) VALUES (?, ?, ?, ?, ?, ?, 'none', TRUE, TRUE)")) {
      insert.setBytes(1, Columns.bytes(id.value()));
      insert.setString(2, name);
      insert.setString(3, name);
      insert.setString(4, role);
      insert.setString(5, suite);
      insert.setString(6, provider);
      insert.execute();
    }
  }

  /// One person in custody in the first suite, who was screened.
  public record Held(DetentionId detention) {}

  /// Puts people into custody with AUDIT 24, so that a referral is suggested for each.
  public List<Held> held(int people) throws SQLException {
    var held = new ArrayList<Held>();
    owner.setAutoCommit(false);
    for (int i = 0; i < people; i++) {
      held.add(arrive(i));
    }
    owner.commit();
    owner.setAutoCommit(true);
    return held;
  }

  private Held arrive(int number) throws SQLException {
    var person = UUID.randomUUID();
    var detention = UUID.randomUUID();
    var sitting = UUID.randomUUID();
    var now = LocalDateTime.now(ZoneOffset.UTC);
    insert(
        """
        INSERT INTO person (person_id, family_name, given_name, match_key, date_of_birth, sex,
          ethnicity, district_id, recorded_at, version)
        VALUES (?, 'Example', 'Test', 'EXAM', '1990-01-01', 'MALE', 'A1', 'D0', ?, 1)""",
        person,
        now);
    insert(
        """
        INSERT INTO detention (detention_id, suite_id, custody_record_number, person_id, cell,
          offence_group, alcohol_causal, arrested_at, arrived_at, request_id, version)
        VALUES (?, 'S0', ?, ?, '1', 'OTHER', 'YES', ?, ?, ?, 1)""",
        detention,
        "T" + number,
        person,
        now,
        now,
        UUID.randomUUID());
    insert(
        """
        INSERT INTO sitting (sitting_id, detention_id, suite_id, state, started_by_account_id,
          started_at, completed_at, version) VALUES (?, ?, 'S0', 'COMPLETE', ?, ?, ?, 2)""",
        sitting,
        detention,
        nurse().id().value(),
        now,
        now);
    insert(
        """
        INSERT INTO screening_result (sitting_id, instrument_id, instrument_version, outcome, total,
          band, flags, scored_at)
        VALUES (?, 'AUDIT', '2020-1', 'SCORED', 24, 'POSSIBLE_DEPENDENCE', '', ?)""",
        sitting,
        now);
    return new Held(new DetentionId(detention));
  }

  private void insert(String sql, Object... values) throws SQLException {
    try (var statement = owner.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i] instanceof UUID id ? Columns.bytes(id) : values[i]);
      }
      statement.execute();
    }
  }

  /// Adds referrals until the last has this number, each with its person's stay, consent and
  /// history.
  public void referrals(int after, int last) throws SQLException {
    int step = 50_000;
    for (int from = after; from < last; from += step) {
      chunk(from, Math.min(last, from + step));
    }
    run("ANALYZE TABLE referral, person, detention, consent, referral_event, account");
  }

  private void chunk(int after, int last) throws SQLException {
    var now = LocalDateTime.now(ZoneOffset.UTC);
    run("SET @now = '" + now.withNano(0).toString().replace('T', ' ') + "'");
    run(
        "CREATE OR REPLACE TEMPORARY TABLE n (n INT PRIMARY KEY) AS WITH RECURSIVE s(n) AS (SELECT "
            + (after + 1)
            + " UNION ALL SELECT n + 1 FROM s WHERE n < "
            + last
            + ") SELECT n FROM s");
    run(
        """
        INSERT INTO person (person_id, family_name, given_name, match_key, date_of_birth, sex,
          ethnicity, district_id, recorded_at, version)
        SELECT UNHEX(LPAD(HEX(n), 32, '0')), CONCAT('Example', n MOD 977), CONCAT('Test', n MOD 89),
          'EXAM', DATE_ADD('1960-01-01', INTERVAL n MOD 15000 DAY), 'MALE', 'A1',
          CONCAT('D', n MOD 5), @now, 1 FROM n""");
    run(
        """
        INSERT INTO detention (detention_id, suite_id, custody_record_number, person_id, cell,
          offence_group, alcohol_causal, arrested_at, arrived_at, released_at, request_id, version)
        SELECT UNHEX(LPAD(HEX(n), 32, '0')), CONCAT('S', n MOD 5), n,
          UNHEX(LPAD(HEX(n), 32, '0')), '1', 'OTHER', 'YES', @now - INTERVAL n MOD 900 HOUR,
          @now - INTERVAL n MOD 900 HOUR, @now, UNHEX(LPAD(HEX(n), 32, '0')), 1 FROM n""");
    run(
        """
        INSERT INTO consent (consent_id, detention_id, person_id, purpose, recipient, state,
          wording_version, decided_by_account_id, decided_at, expires_at, version)
        SELECT UNHEX(LPAD(HEX(n), 32, '0')), UNHEX(LPAD(HEX(n), 32, '0')),
          UNHEX(LPAD(HEX(n), 32, '0')), 'REFERRAL', CONCAT('V', %1$s), 'GIVEN', '2026-12',
          UNHEX('0198000000007000800000000000%2$s'), @now, @now + INTERVAL 6 MONTH, 1 FROM n"""
            .formatted(PROVIDER_OF_N, "01F4"));
    run(
        """
        INSERT INTO referral (referral_id, detention_id, person_id, service_id, provider_id,
          consent_id, state, reason, sent_by_account_id, sent_at, owner_account_id, next_action,
          next_due_at, closure, closed_at, request_id, version)
        SELECT UNHEX(LPAD(HEX(n), 32, '0')), UNHEX(LPAD(HEX(n), 32, '0')),
          UNHEX(LPAD(HEX(n), 32, '0')), CONCAT('V', p), CONCAT('P', p),
          UNHEX(LPAD(HEX(n), 32, '0')),
          CASE WHEN NOT is_open THEN 'CLOSED' WHEN w IS NULL THEN 'SENT'
            ELSE ELT(1 + n MOD 4, 'ASSIGNED', 'CONTACTED', 'NOT_ATTENDED', 'IN_PROGRESS') END,
          ELT(1 + n MOD 3, 'AUDIT_POSSIBLE_DEPENDENCE', 'AUDIT_HIGHER_RISK',
            'AUDIT_INCREASING_RISK'),
          UNHEX('019800000000700080000000000001F4'), @now - INTERVAL n MOD 900 HOUR,
          CASE WHEN w IS NULL THEN NULL
            ELSE UNHEX(CONCAT('01980000000070008000', LPAD(HEX(w), 12, '0'))) END,
          IF(is_open, IF(w IS NULL, 'FIRST_CONTACT',
            ELT(1 + n MOD 3, 'TRY_AGAIN', 'BOOK_APPOINTMENT', 'REVIEW_PROGRESS')), NULL),
          IF(is_open, @now + INTERVAL (n MOD 200) - 60 HOUR, NULL),
          IF(is_open, NULL, 'COMPLETED'), IF(is_open, NULL, @now),
          UNHEX(LPAD(HEX(n), 32, '0')), 1
        FROM (SELECT n, %1$s AS p, %2$s AS is_open, %3$s AS w FROM n) AS each_one"""
            .formatted(PROVIDER_OF_N, OPEN_N, WORKER_OF_N));
    run(
        """
        INSERT INTO referral_event (event_id, referral_id, kind, way, result, by_account_id,
          happened_at)
        SELECT UNHEX(LPAD(HEX(n), 32, '0')), UNHEX(LPAD(HEX(n), 32, '0')), 'CONTACT', 'PHONE',
          'NO_ANSWER', UNHEX('019800000000700080000000000001F4'), @now FROM n""");
  }

  private static final int FIRST = WORKERS * OWN + UNOWNED;

  /// The first provider has the first 840; the others share the rest.
  private static final String PROVIDER_OF_N =
      "IF(n <= %d, 0, 1 + n MOD %d)".formatted(FIRST, PROVIDERS - 1);

  private static final String OPEN_N = "(n <= %d OR n MOD 7 = 0)".formatted(FIRST);

  private static final String WORKER_OF_N =
      "IF(n <= %1$d, 1 + (n - 1) DIV %2$d, IF(n <= %3$d, NULL, 1 + (1 + n MOD %4$d) * %5$d + n MOD %5$d))"
          .formatted(WORKERS * OWN, OWN, FIRST, PROVIDERS - 1, WORKERS);

  private void run(String sql) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
