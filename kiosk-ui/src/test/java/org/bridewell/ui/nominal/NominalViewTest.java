package org.bridewell.ui.nominal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.PageTitle;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.bridewell.core.nominal.NominalItem;
import org.bridewell.core.nominal.NominalService;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.Role;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.TestServer;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.access.WithActor;
import org.bridewell.ui.kit.FieldText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest
@WithActor(Role.HUB)
class NominalViewTest extends SpringBrowserlessTest {
  private static final UUID AGREED = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();

  @Autowired CurrentActor current;
  @Autowired NominalService service;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestServer.register(registry);
  }

  @BeforeAll
  static void twoNominals() throws SQLException {
    try (var owner = TestDatabase.owner()) {
      run(owner, "INSERT IGNORE INTO district VALUES ('HUBTEST', 'Hubdale')");
      run(
          owner,
          "INSERT INTO nominal VALUES (?, '2014/0047120E', 'Quillhub', 'Tamsin', '1997-03-02',"
              + " 'HUBTEST', 'REHAB_RESETTLE')",
          AGREED);
      run(
          owner,
          "INSERT INTO nominal VALUES (?, '2014/0047121F', 'Quillhub', 'Ubert', '1990-01-01',"
              + " 'HUBTEST', 'CATCH')",
          OTHER);
      run(
          owner,
          "INSERT INTO conference VALUES (?, '2026-H1', ?, 'JOIN', 'WOMENS', '2026-03-02', ?,"
              + " 'Chair', 'TAKE_ON', 'Reason', NULL, NULL, '2026-03-02', TRUE, FALSE, 1)",
          OTHER,
          AGREED,
          OTHER);
      run(
          owner,
          "INSERT INTO nominal_scheme (nominal_id, scheme, since, conference_id)"
              + " VALUES (?, 'WOMENS', '2026-03-02', ?)",
          AGREED,
          OTHER);
      run(
          owner,
          "INSERT INTO nominal_pathway VALUES (?, 'DRUGS_AND_ALCOHOL', 'IDENTIFIED', '2026-11-02',"
              + " TRUE, '2026-11-02 10:00:00')",
          AGREED);
    }
  }

  @Test
  void findsANominalByWordsOfTheName() {
    navigate(NominalsView.class);

    search("quillhub tamsin");

    assertThat(list().getLazyDataView().getItems())
        .extracting(NominalItem::id)
        .containsExactly(new NominalId(AGREED));
  }

  @Test
  void showsNeedReferralAndAttendedAndNothingElseOfHealth() {
    var view = navigate("nominal/" + AGREED, NominalView.class);

    assertThat(text(view))
        .contains("Tamsin Quillhub", "Hubdale", "Rehabilitate and resettle", "Women’s initiative")
        .contains("identifiedmade Mon 2 Nov 2026attended")
        .doesNotContainIgnoringCase("audit")
        .doesNotContainIgnoringCase("score of");
  }

  @Test
  void noTitleNamesAPerson() {
    assertThat(NominalView.class).hasAnnotation(PageTitle.class);
    assertThat(HasDynamicTitle.class.isAssignableFrom(NominalView.class)).isFalse();
  }

  @Test
  void whatIsNotSharedReadsNothingShared() {
    var view = navigate("nominal/" + OTHER, NominalView.class);

    assertThat(text(view)).contains("Drugs and alcohol").contains("nothing shared––");
    assertThat(text(view).split("nothing shared––", -1)).hasSize(8);
  }

  @Test
  void anUnknownAndAnUnreadableAddressReadTheSame() {
    var unknown = text(navigate("nominal/" + UUID.randomUUID(), NominalView.class));
    var unreadable = text(navigate("nominal/someone", NominalView.class));

    assertThat(unknown).isEqualTo(unreadable).contains("There is no such nominal");
  }

  @Test
  @WithActor(Role.NURSE)
  void theHealthSideNeverSeesSchemeOrStrand() {
    assertThatThrownBy(() -> service.page(current.get(), "", 0, 1))
        .isInstanceOf(AuthorizationDeniedException.class);
    assertThatThrownBy(() -> service.count(current.get(), ""))
        .isInstanceOf(AuthorizationDeniedException.class);
    assertThatThrownBy(() -> service.open(current.get(), new NominalId(AGREED)))
        .isInstanceOf(AuthorizationDeniedException.class);
  }

  private static void run(Connection owner, String sql, UUID... ids) throws SQLException {
    try (var statement = owner.prepareStatement(sql)) {
      for (int i = 0; i < ids.length; i++) {
        statement.setBytes(i + 1, bytes(ids[i]));
      }
      statement.execute();
    }
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  private static void search(String words) {
    all(FieldText.class).findFirst().orElseThrow().setValue(words);
  }

  @SuppressWarnings("unchecked")
  private static Grid<NominalItem> list() {
    return all(Grid.class).findFirst().orElseThrow();
  }

  private static <T extends Component> Stream<T> all(Class<T> type) {
    return below(UI.getCurrent()).filter(type::isInstance).map(type::cast);
  }

  private static Stream<Component> below(Component component) {
    return Stream.concat(
        Stream.of(component), component.getChildren().flatMap(NominalViewTest::below));
  }

  private static String text(Component component) {
    return component.getElement().getTextRecursively();
  }
}
