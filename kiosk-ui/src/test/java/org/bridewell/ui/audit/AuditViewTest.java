package org.bridewell.ui.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridewell.core.audit.AuditAction;
import org.bridewell.core.audit.AuditFilter;
import org.bridewell.core.audit.AuditItem;
import org.bridewell.core.audit.AuditService;
import org.bridewell.core.audit.AuditTrail;
import org.bridewell.core.shared.PersonId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.TestServer;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.access.WithActor;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.FieldText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest
@WithActor(Role.AUDITOR)
class AuditViewTest extends SpringBrowserlessTest {
  @TempDir static Path folder;

  @Autowired CurrentActor current;
  @Autowired AuditService service;
  @Autowired AuditTrail trail;
  @Autowired UnitOfWork unit;
  private final PersonId person = PersonId.next();

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    var server = TestServer.shared();
    registry.add("BRIDEWELL_DB_URL", server::jdbcUrl);
    registry.add("BRIDEWELL_DB_USER", server::ownerUser);
    registry.add("BRIDEWELL_DB_PASSWORD", server::ownerPassword);
    registry.add("bridewell.demo", () -> false);
    registry.add("bridewell.unsafe-database", () -> true);
    registry.add("bridewell.data", folder::toString);
  }

  @BeforeEach
  void somebodyReadAResult() throws SQLException {
    try (var owner = TestDatabase.owner();
        var statement = owner.createStatement()) {
      for (String table : List.of("entry", "person", "seal", "sealed")) {
        statement.execute("DELETE FROM audit_" + table);
      }
    }
    unit.execute(
        () ->
            trail.record(
                current.get(),
                AuditAction.RESULT_VIEWED,
                "sitting:" + person.value(),
                List.of(person),
                ""));
  }

  @Test
  void showsWhoDidWhatNewestFirst() {
    navigate(AuditView.class);
    AuditItem newest = grid().getGenericDataView().getItem(0);
    assertThat(newest.action()).isEqualTo("RESULT_VIEWED");
    assertThat(newest.people()).containsExactly(person);
    assertThat(newest.seal()).isEmpty();
  }

  @Test
  void leadsFromAnIdToThatPersonsTrail() {
    navigate(AuditView.class);
    all(FieldText.class)
        .filter(field -> field.getLabel().equals("Id of a person or record"))
        .findFirst()
        .orElseThrow()
        .setValue(person.value().toString());
    assertThat(grid().getGenericDataView().getItems())
        .allMatch(item -> item.people().contains(person))
        .extracting(AuditItem::action)
        .containsExactly("RESULT_VIEWED");
    var look = new AuditFilter(none(), none(), none(), Optional.of(person.value()));
    assertThat(service.page(service.open(look, current.get()), 0, 10, current.get()))
        .extracting(AuditItem::action)
        .containsExactly("TRAIL_VIEWED", "RESULT_VIEWED");
  }

  @Test
  void verifiesAndSaysWhatWasFound() throws InterruptedException {
    var view = navigate(AuditView.class);
    var verify =
        all(ActionButton.class)
            .filter(button -> button.getText().startsWith("Verify"))
            .findFirst()
            .orElseThrow();
    ComponentUtil.fireEvent(verify, new ClickEvent<>(verify));
    for (int i = 0; i < 200 && !text(view).contains("Latest outside seal"); i++) {
      letOthersRun();
    }
    assertThat(text(view)).contains("Nothing is sealed yet.", "Latest outside seal");
  }

  @Test
  @WithActor(Role.NURSE)
  void isClosedToEveryoneElse() {
    assertThatThrownBy(() -> service.open(AuditFilter.all(), current.get()))
        .isInstanceOf(AuthorizationDeniedException.class);
  }

  /// Lets go of the session for a moment, as the end of a request does.
  private static void letOthersRun() throws InterruptedException {
    var session = VaadinSession.getCurrent();
    session.unlock();
    try {
      Thread.sleep(50);
    } finally {
      session.lock();
    }
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }

  private static TrailGrid grid() {
    return all(TrailGrid.class).findFirst().orElseThrow();
  }

  private static <T extends Component> Stream<T> all(Class<T> type) {
    return below(UI.getCurrent()).filter(type::isInstance).map(type::cast);
  }

  private static Stream<Component> below(Component component) {
    return Stream.concat(
        Stream.of(component), component.getChildren().flatMap(AuditViewTest::below));
  }

  private static String text(Component component) {
    return component.getElement().getTextRecursively();
  }
}
