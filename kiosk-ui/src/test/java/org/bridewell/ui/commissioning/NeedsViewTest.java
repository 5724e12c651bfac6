package org.bridewell.ui.commissioning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bridewell.core.commissioning.IndicatorService;
import org.bridewell.core.commissioning.Measure;
import org.bridewell.core.commissioning.NeedsFile;
import org.bridewell.core.commissioning.NeedsService;
import org.bridewell.core.shared.Role;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.TestServer;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.access.WithActor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest
@WithActor(Role.COMMISSIONER)
class NeedsViewTest extends SpringBrowserlessTest {
  /// Long before the demo year, so that nothing but this test has figures in it.
  private static final YearMonth MARCH = YearMonth.of(2019, 3);

  @TempDir static Path folder;

  @Autowired NeedsService needs;
  @Autowired IndicatorService indicators;
  @Autowired CurrentActor current;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    var server = TestServer.shared();
    registry.add("BRIDEWELL_DB_URL", server::jdbcUrl);
    registry.add("BRIDEWELL_DB_USER", server::ownerUser);
    registry.add("BRIDEWELL_DB_PASSWORD", server::ownerPassword);
    registry.add("bridewell.unsafe-database", () -> true);
    registry.add("bridewell.data", folder::toString);
  }

  @BeforeEach
  void someFigures() throws SQLException {
    forgetFigures();
    var whole = Map.of(Measure.DETAINED, 1387, Measure.SCREENED, 651, Measure.ALCOHOL_NEED, 273);
    whole.forEach((measure, people) -> count("'AREA', 'ALL'", measure, people));
    count("'SUITE', 'LEEDS'", Measure.DETAINED, 1383);
    count("'SUITE', 'LEEDS'", Measure.SCREENED, 648);
    count("'SUITE', 'LEEDS'", Measure.ALCOHOL_HIGHER, 6);
  }

  @AfterEach
  void forgetFigures() throws SQLException {
    run("DELETE FROM needs_marginal WHERE month < '2020-01-01'");
    run("DELETE FROM audit_entry WHERE subject LIKE '%:2019-03'");
  }

  @Test
  void saysInOneSentenceThenByAreaWhatPeopleNeeded() {
    String page = page();
    assertThat(page)
        .contains("What people needed, March 2019")
        .contains("Alcohol need was found in 42% of people screened (275 of 650).")
        .contains("650 of 1,385 people who arrived")
        .contains("Needs by suite", "Needs by district of residence", "Needs by sex and age")
        .contains("Time to be seen, by suite", "Unmet, and why", "Appropriate adults by suite");
  }

  @Test
  void showsNoExactCountAndARangeWhereItIsSmall() {
    assertThat(page()).contains("1–7").doesNotContain("1,387", "1,383", "651", "648", "273");
  }

  @Test
  void putsTheRuleUnderTheTables() {
    assertThat(page()).contains("other counts are rounded to 5, totals too");
  }

  @Test
  void showsTheLatestMonthWhereTheAddressNamesNone() {
    var view = navigate(NeedsView.class, "2019-3'; drop");
    YearMonth latest = needs.months(current.get()).opening().orElseThrow();
    assertThat(view.getElement().getTextRecursively()).contains(NeedsWords.month(latest));
  }

  @Test
  void auditsTheViewWithoutAnybody() throws SQLException {
    page();
    assertThat(audited("needs:2019-03")).containsExactly("REPORT_VIEWED []");
  }

  @Test
  void givesTheSameFiguresAsAFileAndAuditsThat() throws SQLException {
    NeedsFile file = needs.csv(MARCH, current.get());
    assertThat(file.name()).isEqualTo("bridewell-needs-2019-03.csv");
    assertThat(new String(file.content(), StandardCharsets.UTF_8))
        .contains("All,West Yorkshire,1385,650,0,0,275,")
        .contains("Suite,Leeds Bridewell,1385,650,0,0,0,0,0,*,0,");
    assertThat(audited("needs:2019-03")).containsExactly("REPORT_DOWNLOADED []");
  }

  @Test
  void putsTheIndicatorsOnOneSheet() throws SQLException {
    String page =
        navigate(IndicatorsView.class, MARCH.toString()).getElement().getTextRecursively();
    assertThat(page)
        .contains("Indicators, March 2019", "Arrivals screened", "650 of 1,385", "47%")
        .contains("off track", "not populated: the police reoffending feed is not connected.")
        .contains("Cohort: AUDIT 20 to 40")
        .doesNotContain("1,387", "651");
    assertThat(audited("indicators:2019-03")).containsExactly("REPORT_VIEWED []");
  }

  @Test
  void givesTheIndicatorsAsAFile() throws SQLException {
    NeedsFile file = indicators.csv(MARCH, current.get());
    assertThat(file.name()).isEqualTo("bridewell-indicators-2019-03.csv");
    assertThat(new String(file.content(), StandardCharsets.UTF_8))
        .contains("A1,Arrivals screened,off track,47,650,1385,80,100,")
        .contains("NI 30,\"Fall in reoffending, prolific offenders\",not populated,,,,15,0,");
    assertThat(audited("indicators:2019-03")).containsExactly("REPORT_DOWNLOADED []");
  }

  @Test
  @WithActor(Role.HUB)
  void isClosedToEveryoneElse() {
    assertThatThrownBy(() -> needs.report(MARCH, current.get()))
        .isInstanceOf(AuthorizationDeniedException.class);
    assertThatThrownBy(() -> needs.csv(MARCH, current.get()))
        .isInstanceOf(AuthorizationDeniedException.class);
    assertThatThrownBy(() -> indicators.sheet(MARCH, current.get()))
        .isInstanceOf(AuthorizationDeniedException.class);
  }

  private String page() {
    return navigate(NeedsView.class, MARCH.toString()).getElement().getTextRecursively();
  }

  private static void count(String area, Measure measure, int people) {
    try {
      run(
          "INSERT INTO needs_marginal (month, area_kind, area_code, measure, people)"
              + " VALUES ('2019-03-01', %s, '%s', %d)".formatted(area, measure, people));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void run(String sql) throws SQLException {
    try (var owner = TestDatabase.owner();
        var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> audited(String subject) throws SQLException {
    var entries = new ArrayList<String>();
    try (var owner = TestDatabase.owner();
        var statement = owner.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT action, people FROM audit_entry WHERE subject = '" + subject + "'")) {
      while (rows.next()) {
        entries.add(rows.getString(1) + " [" + rows.getString(2) + "]");
      }
    }
    return entries;
  }
}
