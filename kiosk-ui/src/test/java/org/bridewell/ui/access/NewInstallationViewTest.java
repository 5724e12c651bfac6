package org.bridewell.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import org.bridewell.core.access.Enrolment;
import org.bridewell.core.access.ManagedAccounts;
import org.bridewell.core.custody.Suite;
import org.bridewell.core.custody.Suites;
import org.bridewell.core.referral.Topic;
import org.bridewell.core.shared.Role;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.TestServer;
import org.bridewell.ui.OnScreen;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.TickTile;
import org.bridewell.ui.referral.ServicesView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// An administrator makes a suite, its terminal, an organisation and its service, and enrols a
/// browser.
@SpringBootTest
@WithActor(Role.ADMIN)
class NewInstallationViewTest extends OnScreen {
  @Autowired CurrentActor current;
  @Autowired Enrolment enrolment;
  @Autowired Suites suites;

  private final String tag = Integer.toString(System.identityHashCode(this));

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestServer.register(registry);
  }

  @BeforeEach
  void theAdministratorHasAnAccount() throws Exception {
    var id = current.get().id().value();
    try (var owner = TestDatabase.owner();
        var sql = owner.createStatement()) {
      sql.execute(
          """
          INSERT INTO account (account_id, user_name, display_name, role, password_hash, demo,
            enabled)
          VALUES (UNHEX(REPLACE('%1$s', '-', '')), '%1$s', 'Ada', 'ADMIN', '-', 0, 1)
          """
              .formatted(id));
    }
  }

  @Test
  void madeFromTheFirstDistrictToTheFirstService() {
    makeSuiteAndTerminal();
    navigate(DevicesView.class);
    all(ActionButton.class)
        .filter(each -> isOf(each, "Make a code Room " + tag))
        .findFirst()
        .ifPresent(this::tapOn);
    var code = text(view()).replaceFirst("(?s).*?((?:[a-z2-9]{4}-){3}[a-z2-9]{4}).*", "$1");
    assertThat(enrolment.enrol(code)).isPresent();
    navigate(DevicesView.class);
    assertThat(all(ActionButton.class).filter(each -> isOf(each, "Shut out Room " + tag)))
        .hasSize(1);

    makeService();
  }

  private void makeSuiteAndTerminal() {
    navigate(PlacesView.class);
    all(FieldText.class)
        .filter(each -> each.getLabel().equals("Name"))
        .toList()
        .getLast()
        .setValue("District " + tag);
    tap("Add the district");
    var district =
        suites.districts().stream()
            .filter(each -> each.name().equals("District " + tag))
            .findFirst()
            .orElseThrow();
    this.<Suites.District>select("District").setValue(district);
    field("Name").setValue("Suite " + tag);
    field("Cells").setValue("12");
    field("Phone of the custody desk").setValue("0113 496 0000");
    field("Phone of the duty inspector").setValue("0113 496 0001");
    tap("Add the suite");
    assertThat(text(view())).contains("Suite " + tag).contains("120 seconds");

    var suite =
        suites.all().stream()
            .filter(each -> each.name().equals("Suite " + tag))
            .findFirst()
            .orElseThrow();
    this.<Suite>select("Suite").setValue(suite);
    all(FieldText.class)
        .filter(each -> each.getLabel().equals("Name"))
        .skip(1)
        .findFirst()
        .orElseThrow()
        .setValue("Room " + tag);
    tap("Add the terminal");
    assertThat(suites.terminals()).anyMatch(each -> each.name().equals("Room " + tag));
  }

  private void makeService() {
    navigate(ServicesView.class);
    all(FieldText.class)
        .filter(each -> each.getLabel().equals("Short code"))
        .toList()
        .getLast()
        .setValue("P-" + tag);
    field("Name of the organisation").setValue("Forward " + tag);
    tap("Add the organisation");
    var provider = this.<ManagedAccounts.Provider>select("Organisation");
    tap("Add the service");
    assertThat(text(view())).contains("This is needed.");
    assertThat(provider.isWrong()).isTrue();
    assertThat(this.<Topic>select("For").isWrong()).isTrue();
    assertThat(all(TickTile.class).map(TickTile::getLabel)).contains("District " + tag);
  }

  private static boolean isOf(ActionButton button, String words) {
    return words.equals(button.getElement().getAttribute("aria-label"));
  }

  private void tapOn(ActionButton button) {
    ComponentUtil.fireEvent(button, new ClickEvent<>(button));
  }
}
