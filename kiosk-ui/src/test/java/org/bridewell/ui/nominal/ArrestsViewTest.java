package org.bridewell.ui.nominal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.bridewell.core.exchange.EventKind;
import org.bridewell.core.exchange.Outbox;
import org.bridewell.core.exchange.OutboxEvent;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.SomebodyHeld;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.TestServer;
import org.bridewell.ui.OnScreen;
import org.bridewell.ui.access.WithActor;
import org.bridewell.ui.kit.ActionButton;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest
@WithActor(Role.HUB)
class ArrestsViewTest extends OnScreen {
  private final String family = "Nettle" + System.identityHashCode(this);

  @Autowired Outbox outbox;
  @Autowired UnitOfWork unit;
  @Autowired Clock clock;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestServer.register(registry);
  }

  /// Through the outbox and its relay, as an arrival tells of itself.
  @Test
  void anArrestReachesTheHubByItselfAndIsAnswered() throws Exception {
    var held = SomebodyHeld.add();
    nominal(held);
    unit.execute(
        () ->
            outbox.append(
                OutboxEvent.of(
                    EventKind.DETENTION_BEGAN,
                    held.detention().value(),
                    held.person(),
                    clock.instant())));

    await()
        .pollInSameThread()
        .untilAsserted(
            () -> {
              navigate(ArrestsView.class);
              assertThat(text(view())).contains("Rita " + family);
            });
    press("Acknowledge Rita " + family);
    press("No Rita " + family);

    assertThat(text(view())).contains("Sample HUB", "not told,").doesNotContain("Madeup");
  }

  @Test
  @WithActor(Role.PROSECUTOR)
  void theDutyProsecutorReadsYesOrNoAndASlipIsNoAnswer() {
    navigate(ProsecutorView.class);

    field("PNC id").setValue("2013/0000002Y");
    tap("Check");
    assertThat(text(view())).contains("its letter does not fit").doesNotContain("not flagged");
    field("PNC id").setValue("2013/0000002Z");
    tap("Check");
    assertThat(text(view())).contains("No, not flagged");
  }

  private void nominal(SomebodyHeld held) throws SQLException {
    var id = SomebodyHeld.hex(UUID.randomUUID());
    run("INSERT IGNORE INTO district VALUES ('HUBTEST', 'Hubdale')");
    run(
        """
        INSERT INTO nominal VALUES (%s, '%s', '%s', 'Rita', '1988-04-05', 'HUBTEST', 'CATCH')"""
            .formatted(id, TestPnc.next(), family));
    run(
        "INSERT INTO nominal_link VALUES (%s, %s)"
            .formatted(SomebodyHeld.hex(held.person().value()), id));
  }

  private void press(String label) {
    var button =
        all(ActionButton.class)
            .filter(each -> label.equals(each.getElement().getAttribute("aria-label")))
            .findFirst()
            .orElseThrow();
    ComponentUtil.fireEvent(button, new ClickEvent<>(button));
  }

  private static void run(String sql) throws SQLException {
    try (var owner = TestDatabase.owner();
        var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
