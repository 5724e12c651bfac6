package org.bridewell.db.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bridewell.db.server.EmbeddedMariaDb;
import org.bridewell.db.server.NarrowAccount;
import org.bridewell.db.server.TestServer;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The identity firewall of the commissioning account, tried out table by table.
class CommissioningGrantsIT {
  /// All that the account may read.
  private static final Set<String> OPEN =
      Set.of(
          "needs_marginal",
          "set_size_marginal",
          "wait_marginal",
          "care_marginal",
          "outcome_marginal",
          "needs_release",
          "needs_release_cell",
          "suite",
          "district");

  private static NarrowDsl owner;
  private static NarrowDsl commissioning;

  @BeforeAll
  static void connect() throws SQLException {
    EmbeddedMariaDb server = TestServer.shared();
    owner = NarrowDsl.owner(server);
    commissioning = NarrowDsl.of(server, NarrowAccount.COMMISSIONING);
  }

  @AfterAll
  static void close() throws SQLException {
    owner.close();
    commissioning.close();
  }

  @Test
  void isRefusedByEveryTableWithAPersonInIt() {
    List<String> withPeople = tablesWithPeople();
    assertThat(withPeople)
        .contains("person", "detention", "consent", "referral", "nominal", "counted_person")
        .doesNotContainAnyElementsOf(OPEN);
    withPeople.forEach(this::isRefused);
  }

  @Test
  void isRefusedByEverythingElseToo() {
    List<String> others = tables();
    others.removeAll(OPEN);
    assertThat(others).hasSizeGreaterThan(30).contains("counted_person", "response_revision");
    others.forEach(this::isRefused);
  }

  @Test
  void mayReadTheCountsAndTheNamesOfPlaces() {
    for (String table : OPEN) {
      assertThatCode(() -> reads(table)).doesNotThrowAnyException();
    }
  }

  @Test
  void mayChangeNoCount() {
    for (String table : OPEN.stream().filter(name -> name.endsWith("_marginal")).toList()) {
      assertRefused(
          "INSERT INTO " + table + " VALUES ('2026-01-01', 'AREA', 'ALL', 'DETAINED', 1)");
      assertRefused("UPDATE " + table + " SET people = 0");
      assertRefused("DELETE FROM " + table);
    }
  }

  @Test
  void mayChangeNoRelease() {
    for (String table : List.of("needs_release", "needs_release_cell")) {
      assertRefused("UPDATE " + table + " SET month = '2026-01-01'");
      assertRefused("DELETE FROM " + table);
    }
  }

  private void isRefused(String table) {
    assertRefused("SELECT 1 FROM " + table + " LIMIT 1");
  }

  private static void assertRefused(String sql) {
    assertThatExceptionOfType(DataAccessException.class)
        .as(sql)
        .isThrownBy(() -> commissioning.dsl().execute(sql))
        .satisfies(refused -> assertThat(refused.getMessage()).contains("command denied"));
  }

  private static void reads(String table) {
    commissioning.dsl().fetch("SELECT * FROM " + table + " LIMIT 1");
  }

  private static List<String> tables() {
    return names(
        """
        SELECT table_name FROM information_schema.tables
        WHERE table_schema = DATABASE() ORDER BY table_name
        """);
  }

  /// A column that holds or points at somebody, by its name.
  private static List<String> tablesWithPeople() {
    return names(
        """
        SELECT DISTINCT table_name FROM information_schema.columns
        WHERE table_schema = DATABASE()
          AND (column_name LIKE '%person\\_id' OR column_name LIKE '%account\\_id'
            OR column_name LIKE '%nominal\\_id' OR column_name LIKE '%detention\\_id'
            OR column_name IN ('family_name', 'given_name', 'display_name', 'user_name',
              'date_of_birth', 'nhs_number', 'pnc_id', 'people', 'custody_record_number')
              AND table_name NOT LIKE '%\\_marginal' AND table_name <> 'needs_release_cell')
        ORDER BY table_name
        """);
  }

  private static List<String> names(String sql) {
    DSLContext dsl = owner.dsl();
    return new ArrayList<>(dsl.fetch(sql).getValues(0, String.class));
  }
}
