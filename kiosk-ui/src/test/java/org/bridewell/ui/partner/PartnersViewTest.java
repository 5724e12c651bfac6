package org.bridewell.ui.partner;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.NativeTableRow;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bridewell.core.referral.ServiceEntry;
import org.bridewell.core.referral.ServiceLimits;
import org.bridewell.core.referral.Topic;
import org.bridewell.core.shared.ProviderId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.ServiceId;
import org.bridewell.db.SomebodyHeld;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.TestServer;
import org.bridewell.ui.OnScreen;
import org.bridewell.ui.access.WithActor;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.FieldDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest
@WithActor(Role.ADMIN)
class PartnersViewTest extends OnScreen {
  private final String tag = UUID.randomUUID().toString().substring(0, 8);

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestServer.register(registry);
  }

  @AfterEach
  void pauseIt() throws SQLException {
    run("UPDATE partner SET paused = TRUE WHERE name LIKE '%" + tag + "%'");
  }

  @Test
  void aPartnerIsAddedPausedAndResumed() throws Exception {
    service();
    navigate(PartnersView.class);
    tap("Add the partner");
    assertThat(text(view())).contains("This is needed.");

    fill("https://cases.example/in");
    tap("Add the partner");

    assertThat(text(view()))
        .contains("Give this key to Sample system " + tag, "paused", "ISA 2026/4", "never");
    tap("I have given it out");
    assertThat(text(view())).doesNotContain("Give this key");
    buttonOf("Resume");
    assertThat(text(row())).contains("working");
    buttonOf("Pause");
    assertThat(text(row())).contains("paused");
  }

  @Test
  void anUnsafeAddressIsRefusedInWords() throws Exception {
    service();
    navigate(PartnersView.class);

    fill("http://cases.example/in?key=1");
    tap("Add the partner");

    assertThat(text(view())).contains("That address cannot be used.", "begins with https://");
  }

  @Test
  void aDeadMessageIsSeenWithoutAnybodysNameAndLeftOutWithAReason() throws Exception {
    service();
    navigate(PartnersView.class);
    fill("https://cases.example/in");
    tap("Add the partner");
    deadMessage();

    navigate(PartnersView.class);
    assertThat(text(view()))
        .contains("Messages that could not be delivered", "It does not accept the message (422).")
        .doesNotContain("Madeup");
    buttonsOf("Leave out…");
    tap("Leave it out");
    assertThat(text(view())).contains("Say why, in at most 120 characters.");
    field("Why").setValue("told by telephone");
    tap("Leave it out");

    assertThat(text(row())).doesNotContain("messages to look at");
  }

  private void fill(String address) {
    field("Name").setValue("Sample system " + tag);
    field("Short code").setValue("X-" + tag);
    this.<ServiceEntry>select("Referrals to which service").setValue(entry());
    field("Agreement").setValue("ISA 2026/4");
    all(FieldDate.class)
        .filter(each -> each.getLabel().equals("Last day of the agreement"))
        .findFirst()
        .orElseThrow()
        .setValue(LocalDate.of(2099, 1, 1));
    field("Address").setValue(address);
  }

  private ServiceEntry entry() {
    return new ServiceEntry(
        new ServiceId("ALC-" + tag),
        new ProviderId("P-" + tag),
        Topic.ALCOHOL,
        "Test service " + tag,
        "Test",
        "0",
        "Here",
        true,
        Set.of(),
        List.of(),
        ServiceLimits.NONE);
  }

  private void service() throws SQLException {
    run("INSERT INTO provider VALUES ('P-%s', 'Test')".formatted(tag));
    run(
        "INSERT INTO service (service_id, provider_id, topic, name, public_name, phone, place,"
            + " assesses_dependence) VALUES ('ALC-%1$s', 'P-%1$s', 'ALCOHOL', 'Test service %1$s', 'Test', '0', 'Here', TRUE)"
                .formatted(tag));
  }

  private void deadMessage() throws Exception {
    var who = SomebodyHeld.add();
    var consent = SomebodyHeld.hex(UUID.randomUUID());
    var referral = SomebodyHeld.hex(UUID.randomUUID());
    run(
        """
        INSERT INTO consent (consent_id, detention_id, person_id, purpose, recipient, state,
          wording_version, decided_by_account_id, decided_at, version)
        VALUES (%s, %s, %s, 'REFERRAL', 'ALC-%s', 'REFUSED', '1', %s, NOW(), 1)"""
            .formatted(
                consent,
                SomebodyHeld.hex(who.detention().value()),
                SomebodyHeld.hex(who.person().value()),
                tag,
                SomebodyHeld.hex(who.nurse().value())));
    run(
        """
        INSERT INTO referral (referral_id, detention_id, person_id, service_id, provider_id,
          consent_id, state, reason, sent_by_account_id, sent_at, request_id, version)
        VALUES (%1$s, %2$s, %3$s, 'ALC-%4$s', 'P-%4$s', %5$s, 'WITHDRAWN', 'AUDIT_HIGHER_RISK',
          %6$s, NOW(), %1$s, 1)"""
            .formatted(
                referral,
                SomebodyHeld.hex(who.detention().value()),
                SomebodyHeld.hex(who.person().value()),
                tag,
                consent,
                SomebodyHeld.hex(who.nurse().value())));
    run(
        """
        INSERT INTO partner_lane (partner_id, referral_id, consent_id, last_number,
          lease_until_at, retracting)
        VALUES ('X-%s', %s, %s, 1, NOW(), FALSE)"""
            .formatted(tag, referral, consent));
    run(
        """
        INSERT INTO partner_delivery (event_id, partner_id, referral_id, number, kind, state,
          attempts, answer, occurred_at, changed_at)
        VALUES (%1$s, 'X-%2$s', %3$s, 1, 'REFERRAL_MADE', 'DEAD', 1, 'http-422', NOW(), NOW())"""
            .formatted(SomebodyHeld.hex(UUID.randomUUID()), tag, referral));
  }

  private static void run(String sql) throws SQLException {
    try (var owner = TestDatabase.owner();
        var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  private Component row() {
    return all(NativeTableRow.class)
        .filter(row -> text(row).contains("Sample system " + tag))
        .findFirst()
        .orElseThrow();
  }

  private void buttonOf(String words) {
    press(words + " Sample system " + tag);
  }

  /// The test's own letter is the only one, for each test pauses its partner and leaves none.
  private void buttonsOf(String words) {
    var button =
        all(ActionButton.class)
            .filter(each -> each.getText().equals(words))
            .reduce((first, second) -> second)
            .orElseThrow();
    ComponentUtil.fireEvent(button, new ClickEvent<>(button));
  }

  private void press(String label) {
    var button =
        all(ActionButton.class)
            .filter(each -> label.equals(each.getElement().getAttribute("aria-label")))
            .findFirst()
            .orElseThrow();
    ComponentUtil.fireEvent(button, new ClickEvent<>(button));
  }
}
