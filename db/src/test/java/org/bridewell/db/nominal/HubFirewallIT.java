package org.bridewell.db.nominal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.NarrowAccount;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;

/// Tries every table and every column with the hub's database account.
class HubFirewallIT {
  static final Set<String> READABLE =
      Set.of(
          "nominal",
          "nominal_scheme",
          "nominal_strand",
          "nominal_pathway",
          "arrest_notice",
          "engagement_fact",
          "court_extract",
          "conference",
          "conference_view",
          "conference_evidence",
          "district");

  /// It adds to the trail, which it can neither read nor change, and keeps the partnership's own
  /// decisions.
  private static final Set<String> APPENDABLE =
      Set.of(
          "audit_entry",
          "audit_person",
          "nominal_scheme",
          "nominal_strand",
          "engagement_fact",
          "court_extract",
          "conference",
          "conference_view",
          "conference_evidence");

  /// What becomes of a nominal, a flag, a conference or a view; who and which it is stays.
  private static final Set<String> CHANGEABLE =
      Set.of(
          "nominal.strand",
          "engagement_fact.struck_at",
          "engagement_fact.struck_by_account_id",
          "engagement_fact.struck_reason",
          "arrest_notice.seen_at",
          "arrest_notice.seen_by_account_id",
          "arrest_notice.seen_by_name",
          "arrest_notice.prosecutor_told",
          "arrest_notice.prosecutor_said_at",
          "nominal_scheme.until",
          "nominal_scheme.ended_by_conference_id",
          "conference.choice",
          "conference.reason",
          "conference.exit_support",
          "conference.review_on",
          "conference.decided_at",
          "conference.takes_on",
          "conference.lets_go",
          "conference.version",
          "conference_view.who",
          "conference_view.choice",
          "conference_view.words",
          "conference_view.said_at");

  private static final Set<Integer> DENIED = Set.of(1044, 1142, 1143);
  private static final Map<String, List<String>> COLUMNS = columns();

  private final DSLContext hub = TestDatabase.dsl(NarrowAccount.HUB);

  @Test
  void readsNothingButNominalsWhatWasDecidedOfThemAndDistricts() {
    assertThat(COLUMNS.keySet()).contains("response_revision", "screening_result", "person");
    assertThat(readableTables(hub)).isEqualTo(new TreeSet<>(READABLE));
  }

  @Test
  void readsNoColumnOfAnyOtherTable() {
    var readable = new TreeSet<String>();
    COLUMNS.forEach(
        (table, columns) ->
            columns.stream()
                .filter(column -> allowed(hub, "SELECT `" + column + "` FROM " + table))
                .forEach(column -> readable.add(table)));

    assertThat(readable).isEqualTo(new TreeSet<>(READABLE));
  }

  @Test
  void noAnswerScoreOrBandIsInWhatItReads() {
    assertThat(READABLE.stream().flatMap(table -> COLUMNS.get(table).stream()))
        .noneMatch(
            column ->
                column.matches(".*(answer|score|total|points|band|result|person|consent|note).*"));
    assertThat(COLUMNS.get("nominal_pathway"))
        .containsExactlyInAnyOrder(
            "nominal_id", "pathway", "need", "referral_made_on", "attended", "updated_at");
  }

  @Test
  void changesOnlyWhatThePartnershipDecides() {
    var changeable = new TreeSet<String>();
    for (var table : COLUMNS.keySet()) {
      var column = COLUMNS.get(table).getFirst();
      assertThat(allowed(hub, "DELETE FROM " + table + " WHERE 1 = 0")).as(table).isFalse();
      COLUMNS.get(table).stream()
          .filter(
              each -> allowed(hub, "UPDATE %s SET `%s` = '1' WHERE 1 = 0".formatted(table, each)))
          .forEach(each -> changeable.add(table + "." + each));
      assertThat(
              allowed(
                  hub,
                  "INSERT INTO %s (`%s`) SELECT 1 FROM DUAL WHERE 1 = 0".formatted(table, column)))
          .as(table)
          .isEqualTo(APPENDABLE.contains(table));
    }
    assertThat(changeable).isEqualTo(new TreeSet<>(CHANGEABLE));
  }

  @Test
  void cannotReadTheServersOwnTables() {
    assertThat(allowed(hub, "SELECT 1 FROM mysql.global_priv")).isFalse();
    assertThat(
            hub.fetch("SELECT schema_name FROM information_schema.schemata")
                .getValues(0, String.class))
        .doesNotContain("mysql", "sys");
  }

  /// The probe itself: with the health account it finds what the hub must not.
  @Test
  void theProbeFindsWhatTheHealthAccountReads() {
    assertThat(readableTables(TestDatabase.dsl(NarrowAccount.HEALTH)))
        .contains("screening_result", "response_revision", "consent")
        .doesNotContain(
            "nominal",
            "nominal_scheme",
            "nominal_strand",
            "conference",
            "conference_view",
            "conference_evidence");
  }

  private static Set<String> readableTables(DSLContext account) {
    return COLUMNS.keySet().stream()
        .filter(table -> allowed(account, "SELECT * FROM " + table))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /// False when the account was refused; any other error comes after the account was let in.
  private static boolean allowed(DSLContext account, String statement) {
    try {
      account.execute(statement);
      return true;
    } catch (DataAccessException failed) {
      var cause = failed.getCause(java.sql.SQLException.class);
      return cause == null || !DENIED.contains(cause.getErrorCode());
    }
  }

  private static Map<String, List<String>> columns() {
    return NominalFixture.OWNER
        .fetch(
            """
            SELECT table_name, column_name FROM information_schema.columns
            WHERE table_schema = DATABASE() ORDER BY table_name, ordinal_position
            """)
        .intoGroups(row -> row.get(0, String.class), row -> row.get(1, String.class));
  }
}
