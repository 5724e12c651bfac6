package org.bridewell.db.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bridewell.db.RousingGap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Loads the demo into an empty schema and holds it against what live data must keep.
class DemoDataIT {
  private static final Logger LOG = LoggerFactory.getLogger(DemoDataIT.class);
  private static final List<String> COMPARED =
      List.of(
          "account",
          "person",
          "detention",
          "safety_answer",
          "response_revision",
          "screening_result",
          "consent",
          "referral_event",
          "follow_up_check",
          "appointment",
          "nominal",
          "nominal_pathway",
          "needs_marginal");

  /// CHECKSUM TABLE differs from load to load where a table has generated columns.
  private static final String REFERRALS =
      """
      SELECT BIT_XOR(CAST(CRC32(CONCAT_WS('|', HEX(referral_id), HEX(detention_id), state,
        HEX(owner_account_id), next_action, next_due_at, closure, closed_at, check_point,
        check_due_at, due_at, HEX(standing_detention_id), version)) AS UNSIGNED)) FROM referral""";

  private static DemoServer server;

  @BeforeAll
  static void load() {
    server = new DemoServer();
    long begun = System.nanoTime();
    assertThat(server.load()).isTrue();
    var took = Duration.ofNanos(System.nanoTime() - begun);
    LOG.info("loaded in {} ms", took.toMillis());
    assertThat(took).isLessThan(Duration.ofSeconds(30));
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @Test
  void loadsOnlyIntoAnEmptyDatabase() {
    assertThat(server.load()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "person,         3600, 3600",
    "detention,      4800, 5300",
    "sitting,        3500, 4500",
    "safety_answer, 63000, 79000",
    "referral,         800, 1300",
    "nominal,           80,  100",
    "nominal_link,      50,   80",
    "audit_entry,    30000, 50000",
  })
  void fillsAYear(String table, int atLeast, int atMost) {
    assertThat(server.number("SELECT COUNT(*) FROM " + table)).isBetween(atLeast, atMost);
  }

  /// HZ-03: everybody drunk, drowsy or asleep is being roused.
  @Test
  void nobodyIsDrunkOrDrowsyWithoutARousingClock() {
    assertThat(server.rows(RousingGap.QUERY)).isEmpty();
    assertThat(server.number("SELECT COUNT(*) FROM care_clock WHERE kind = 'ROUSING'"))
        .isPositive();
  }

  /// No page of the first day is empty.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "observation_round",
        "observation_value",
        "substance_use",
        "withdrawal_check",
        "allergy",
        "medicine",
        "body_mark",
        "care_plan",
        "plan_decision"
      })
  void hasCareOfThoseInCustody(String table) {
    assertThat(server.number("SELECT COUNT(*) FROM " + table)).isGreaterThan(4);
  }

  @Test
  void holdsSomebodyInEverySuiteNow() {
    assertThat(
            server.number(
                "SELECT COUNT(DISTINCT suite_id) FROM detention WHERE released_at IS NULL"))
        .isEqualTo(7);
  }

  /// Each statement names rows that must not exist.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "an NHS number that is not for tests | person WHERE nhs_number NOT LIKE '999%'",
        "two people with one NHS number      | person WHERE nhs_number IS NOT NULL GROUP BY"
            + " nhs_number HAVING COUNT(*) > 1",
        "somebody in custody twice at once   | detention a JOIN detention b ON a.person_id ="
            + " b.person_id AND a.detention_id < b.detention_id WHERE a.arrived_at <"
            + " COALESCE(b.released_at, '2999-01-01') AND b.arrived_at <"
            + " COALESCE(a.released_at, '2999-01-01')",
        "two people in one cell              | detention a JOIN detention b ON a.suite_id ="
            + " b.suite_id AND a.cell = b.cell AND a.detention_id < b.detention_id WHERE"
            + " a.arrived_at < COALESCE(b.released_at, '2999-01-01') AND b.arrived_at <"
            + " COALESCE(a.released_at, '2999-01-01')",
        "a gap between two revisions         | response_revision GROUP BY sitting_id, item_id"
            + " HAVING MAX(revision) <> COUNT(*)",
        "a completed sitting without result  | sitting s LEFT JOIN screening_result r USING"
            + " (sitting_id) WHERE s.state = 'COMPLETE' AND r.sitting_id IS NULL",
        "an alert open after release         | alert JOIN detention USING (detention_id) WHERE"
            + " acknowledged_at IS NULL AND released_at IS NOT NULL",
        "an open case without a next step    | referral WHERE state NOT IN ('CLOSED',"
            + " 'WITHDRAWN') AND (next_action IS NULL OR next_due_at IS NULL)",
        "a referral that no yes allowed      | referral r JOIN consent c USING (consent_id) WHERE"
            + " c.purpose <> 'REFERRAL' OR c.recipient <> r.service_id OR NOT (c.state = 'GIVEN' OR"
            + " (c.state = 'WITHDRAWN' AND r.state IN ('CLOSED', 'WITHDRAWN')))",
        "a referral before its yes           | referral r JOIN consent_change h USING"
            + " (consent_id) WHERE h.state = 'GIVEN' AND h.changed_at > r.sent_at",
        "a consent unlike its last change    | consent c JOIN consent_change h USING (consent_id,"
            + " version) WHERE c.state <> h.state OR c.decided_at <> h.changed_at",
        "a yes without capacity              | consent c WHERE state = 'GIVEN' AND NOT EXISTS"
            + " (SELECT 1 FROM capacity_assessment a WHERE a.detention_id = c.detention_id AND"
            + " a.assessed_at <= c.decided_at AND a.understands AND a.retains AND a.weighs AND"
            + " a.communicates)",
        "a yes without signature             | consent c WHERE state = 'GIVEN' AND NOT EXISTS"
            + " (SELECT 1 FROM signature s WHERE s.detention_id = c.detention_id)",
        "a service of another district       | referral r JOIN person p USING (person_id) LEFT JOIN"
            + " service_catchment k USING (service_id, district_id) WHERE k.service_id IS NULL",
        "a version unlike the history        | referral r JOIN referral_event e USING"
            + " (referral_id) GROUP BY r.referral_id, r.version HAVING r.version <> COUNT(*)",
        "a booked case without appointment   | referral r LEFT JOIN appointment a ON"
            + " a.referral_id = r.referral_id AND a.state = 'BOOKED' AND a.starts_at ="
            + " r.next_due_at WHERE r.state = 'BOOKED' AND a.appointment_id IS NULL",
        "an appointment nobody waits for     | appointment a JOIN referral r USING (referral_id)"
            + " WHERE a.state = 'BOOKED' AND r.state <> 'BOOKED'",
        "two appointments of one at once     | appointment a JOIN referral r USING (referral_id)"
            + " WHERE a.state = 'BOOKED' GROUP BY r.owner_account_id, a.starts_at HAVING"
            + " COUNT(*) > 1",
        "drugs and alcohol without a yes     | nominal_pathway n WHERE pathway ="
            + " 'DRUGS_AND_ALCOHOL' AND NOT EXISTS (SELECT 1 FROM nominal_link l JOIN consent c"
            + " USING (person_id) WHERE l.nominal_id = n.nominal_id AND c.purpose = 'SHARE' AND"
            + " c.recipient = 'HUB' AND c.state = 'GIVEN' AND c.expires_at >"
            + " '2026-11-20 14:30:00')",
        "a nominal of another name           | nominal n JOIN nominal_link USING (nominal_id) JOIN"
            + " person p USING (person_id) WHERE n.pnc_id <> p.pnc_id OR n.family_name <>"
            + " p.family_name OR n.date_of_birth <> p.date_of_birth",
        "an event that has yet to happen     | referral_event WHERE happened_at >"
            + " '2026-11-20 14:30:00'",
        "something that has yet to happen    | response_revision WHERE answered_at >"
            + " '2026-11-20 14:30:00'",
      })
  void has(String what, String from) {
    assertThat(server.number("SELECT COUNT(*) FROM (SELECT 1 FROM " + from + ") t"))
        .as(what)
        .isZero();
  }

  @Test
  void leavesOpenCasesInEveryQueue() {
    assertThat(server.number(open("provider_id = 'FORWARD'"))).isBetween(60, 110);
    assertThat(server.number(open("next_due_at < '2026-11-20 14:30:00'"))).isPositive();
    assertThat(server.number(open("next_action = 'FIRST_CONTACT'"))).isPositive();
    assertThat(server.number("SELECT COUNT(DISTINCT state) FROM referral")).isEqualTo(8);
  }

  private static String open(String which) {
    return "SELECT COUNT(*) FROM referral WHERE next_action IS NOT NULL AND " + which;
  }

  @Test
  void tellsTheHubOfSomePeople() {
    assertThat(
            server.number(
                "SELECT COUNT(*) FROM nominal_pathway WHERE pathway = 'DRUGS_AND_ALCOHOL'"))
        .isPositive();
  }

  /// The tour's first two people are nominals, and nothing is shared of them yet.
  @Test
  void keepsThePeopleOfTheTourClean() {
    var shared =
        "FROM person p LEFT JOIN nominal_link l USING (person_id) LEFT JOIN nominal_pathway n ON"
            + " n.nominal_id = l.nominal_id AND n.pathway = 'DRUGS_AND_ALCOHOL' WHERE"
            + " p.family_name = ";
    assertThat(server.rows("SELECT l.nominal_id IS NULL, n.need " + shared + "'Throughway'"))
        .containsExactly(Arrays.asList(0, null));
    assertThat(server.rows("SELECT l.nominal_id IS NULL, n.need " + shared + "'Nowhere'"))
        .containsExactly(Arrays.asList(0, null));
    assertThat(server.rows("SELECT l.nominal_id IS NULL, n.need " + shared + "'Sideways'"))
        .containsExactly(Arrays.asList(1, null));
  }

  @Test
  void countsEveryMonth() {
    assertThat(server.number("SELECT COUNT(DISTINCT month) FROM needs_marginal")).isEqualTo(13);
  }

  @Test
  void isTheSameEachTime() {
    var first = checksums();
    server.empty();
    server.load();
    assertThat(checksums()).isEqualTo(first);
  }

  private static Map<String, List<Object>> checksums() {
    var checksums = new LinkedHashMap<String, List<Object>>();
    COMPARED.forEach(
        table -> checksums.put(table, server.rows("CHECKSUM TABLE " + table).getFirst()));
    checksums.put("referral", server.rows(REFERRALS).getFirst());
    return checksums;
  }
}
