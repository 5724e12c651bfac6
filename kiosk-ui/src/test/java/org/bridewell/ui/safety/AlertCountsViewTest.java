package org.bridewell.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.time.YearMonth;
import org.bridewell.core.shared.Role;
import org.bridewell.db.SomebodyHeld;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.TestServer;
import org.bridewell.ui.OnScreen;
import org.bridewell.ui.access.WithActor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// HZ-34: the clinical safety officer sees which alerts come, how often, and what becomes of them.
@SpringBootTest
@WithActor(Role.SAFETY_OFFICER)
class AlertCountsViewTest extends OnScreen {
  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestServer.register(registry);
  }

  @Test
  void showsTheKindsOfAMonthAndTheRate() throws Exception {
    var held = SomebodyHeld.add();
    try (var owner = TestDatabase.owner();
        var statement = owner.createStatement()) {
      statement.execute(
          """
          INSERT INTO alert (alert_id, detention_id, suite_id, flag, level, raised_by_account_id,
            raised_at)
          VALUES (UNHEX(REPLACE(UUID(), '-', '')), %s, '%s', 'FITS', 'CLINICIAN', %s,
            '2019-05-10 10:00:00')"""
              .formatted(
                  SomebodyHeld.hex(held.detention().value()),
                  held.suite().value(),
                  SomebodyHeld.hex(held.nurse().value())));
    }
    UI.getCurrent().navigate(AlertCountsView.class, "2019-05");
    assertThat(text(view()))
        .contains("Alerts of May 2019", "Alerts: 1.", "Nobody arrived", "Fits", "Clinician now");
    UI.getCurrent().navigate(AlertCountsView.class, "2019-04");
    assertThat(text(view())).contains("No alert was raised.").doesNotContain("Fits");
  }

  @Test
  void aMonthToComeAndNoMonthAreThisOne() {
    UI.getCurrent().navigate(AlertCountsView.class, YearMonth.now().plusYears(5).toString());
    assertThat(text(view())).contains("So far");
    UI.getCurrent().navigate(AlertCountsView.class, "nonsense");
    assertThat(text(view())).contains("So far");
  }

  @ParameterizedTest
  @CsvSource({"48, 48 s", "200, 3 min 20 s", "7500, 2 h 5 min"})
  void writesATimeAsPeopleSayIt(long seconds, String words) {
    assertThat(AlertCountsView.span(Duration.ofSeconds(seconds))).isEqualTo(words);
  }
}
