package org.bridewell.core.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.person.PersonName;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AlertId;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.SuiteId;
import org.junit.jupiter.api.Test;

class SuiteAlertsTest {
  private static final Instant NOW = Instant.parse("2026-11-01T10:00:00Z");
  private static final PersonId ONE = PersonId.next();

  @Test
  void whatStandsUnderAnAlarmIsNotSaidAgain() {
    var alarmed = open(ONE);
    var news = open(PersonId.next());
    var alerts = new SuiteAlerts(List.of(alarmed, news), List.of(alarm(alarmed)));
    assertThat(alerts.notYetAlarmed()).containsExactly(news);
    assertThat(alerts.open()).containsExactly(alarmed, news);
  }

  @Test
  void namesEachPersonOnce() {
    assertThat(new SuiteAlerts(List.of(open(ONE), open(ONE)), List.of()).people())
        .containsExactly(ONE);
  }

  @Test
  void saysNobodysNameInALog() {
    assertThat(new SuiteAlerts(List.of(open(ONE)), List.of()).toString()).doesNotContain("Sample");
  }

  private static OpenAlert open(PersonId person) {
    var alert =
        new Alert(
            AlertId.next(),
            DetentionId.next(),
            new SuiteId("LEEDS"),
            SafetyFlag.CHEST_PAIN_OR_BREATHLESS,
            AlertLevel.CALL_999,
            AccountId.next(),
            NOW,
            Optional.empty());
    return new OpenAlert(alert, person, new PersonName("Sample", "Robin"), "3", "A. Nurse");
  }

  private static Alarm alarm(OpenAlert open) {
    var alert = open.alert();
    return new Alarm(alert.detention(), open.cell(), alert.level(), NOW, false, Optional.empty());
  }
}
