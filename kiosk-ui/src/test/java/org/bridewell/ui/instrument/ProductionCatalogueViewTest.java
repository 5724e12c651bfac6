package org.bridewell.ui.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableRow;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Stream;
import org.bridewell.core.instrument.CatalogueService;
import org.bridewell.core.instrument.InstrumentOffers;
import org.bridewell.core.instrument.Item;
import org.bridewell.core.instrument.Offer;
import org.bridewell.core.instrument.PageReviewService;
import org.bridewell.core.instrument.PageReviews;
import org.bridewell.core.instrument.ReviewedPage;
import org.bridewell.core.instrument.SignOffService;
import org.bridewell.core.scoring.Vectors;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.Role;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.TestServer;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.access.WithActor;
import org.bridewell.ui.kit.ActionButton;
import org.bridewell.ui.kit.FieldText;
import org.bridewell.ui.kit.TickTile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Production with an unsigned file: it starts, and does not offer it until somebody signs (HZ-31).
@SpringBootTest
@WithActor(Role.SAFETY_OFFICER)
class ProductionCatalogueViewTest extends SpringBrowserlessTest {
  private static final InstrumentId SIGNED = new InstrumentId("AUDIT-C");
  private static final InstrumentId UNSIGNED = new InstrumentId("AUDIT");

  @TempDir static Path folder;

  @Autowired CurrentActor current;
  @Autowired CatalogueService catalogue;
  @Autowired SignOffService signOffs;
  @Autowired InstrumentOffers offers;
  @Autowired PageReviews reviews;
  @Autowired PageReviewService pages;

  @DynamicPropertySource
  static void production(DynamicPropertyRegistry registry) {
    var server = TestServer.shared();
    registry.add("BRIDEWELL_DB_URL", server::jdbcUrl);
    registry.add("BRIDEWELL_DB_USER", server::ownerUser);
    registry.add("BRIDEWELL_DB_PASSWORD", server::ownerPassword);
    registry.add("bridewell.production", () -> true);
    registry.add("bridewell.demo", () -> false);
    registry.add("bridewell.unsafe-database", () -> true);
    registry.add("bridewell.data", folder::toString);
  }

  @BeforeEach
  void nothingIsSigned() throws SQLException {
    forget();
    try (var owner = TestDatabase.owner();
        var sql = owner.createStatement()) {
      AccountId id = current.get().id();
      sql.execute(
          """
          INSERT INTO account (account_id, user_name, display_name, role, password_hash, demo,
            enabled)
          VALUES (UNHEX(REPLACE('%1$s', '-', '')), '%1$s', 'Sofia', 'SAFETY_OFFICER', '-', 0, 1)
          """
              .formatted(id.value()));
    }
  }

  @AfterEach
  void forget() throws SQLException {
    try (var owner = TestDatabase.owner();
        var sql = owner.createStatement()) {
      sql.execute("DELETE FROM instrument_sign_off");
    }
  }

  @Test
  void offersTheSignedInstrumentAndNotTheUnsignedOne() {
    signOffs.sign(catalogue.open(SIGNED, current.get()), "Compared", current.get());

    assertThat(offers.offer(SIGNED, "en")).isInstanceOf(Offer.Offered.class);
    assertThat(offers.offer(UNSIGNED, "en"))
        .extracting(offer -> ((Offer.Withheld) offer).reason())
        .isEqualTo(Offer.Reason.NOT_SIGNED_OFF);
    var list = navigate(InstrumentsView.class);
    assertThat(row(list, "AUDIT-C")).contains("signed off", "in use");
    assertThat(row(list, "AUDIT")).contains("not reviewed", "held back");
  }

  /// The pages of care are held like the instruments, and signed by name.
  @Test
  void holdsAPageOfCareUntilItIsSigned() {
    assertThat(reviews.isOpen(reviews.of(ReviewedPage.SAFETY))).isFalse();
    assertThat(text(navigate(PagesView.class))).contains("Awaiting clinical review");

    pages.sign(reviews.of(ReviewedPage.SAFETY), "Compared with Code C", current.get());

    assertThat(reviews.isOpen(reviews.of(ReviewedPage.SAFETY))).isTrue();
    assertThat(text(navigate(PagesView.class)))
        .contains("Signed off by Sample SAFETY_OFFICER", "Awaiting clinical review");
  }

  @Test
  void signsOnThePageWithATickAndANoteAndTakesItBackWithAReason() {
    var page = open(UNSIGNED);
    assertThat(text(page)).contains("no clinical safety officer has signed it off");
    field("What you compared").setValue("Compared with the form");
    tap("Sign off as");
    assertThat(text(page)).contains("The tick is missing.");
    assertThat(catalogue.open(UNSIGNED, current.get()).signOffs()).isEmpty();

    only(TickTile.class).setValue(true);
    tap("Sign off as");

    assertThat(text(page))
        .contains("signed off", "Compared with the form", "Sample SAFETY_OFFICER");
    assertThat(offers.offer(UNSIGNED, "en")).isInstanceOf(Offer.Offered.class);

    field("Why the sign-off").setValue("Question 3 is misprinted");
    tap("Take the sign-off back");

    assertThat(text(page)).contains("not reviewed", "Sign-off taken back");
    assertThat(offers.offer(UNSIGNED, "en")).isInstanceOf(Offer.Withheld.class);
  }

  @Test
  void runsTheShippedVectorsOnThePageOfEveryInstrument() {
    for (var entry : catalogue.list(current.get())) {
      var instrument = entry.instrument();
      var page = text(open(instrument.id()));
      var expected =
          Vectors.of(instrument.id()).isEmpty()
              ? "No vectors"
              : "All " + Vectors.of(instrument.id()).size() + " vectors pass.";
      assertThat(page).as(instrument.id().value()).contains(expected);
      assertThat(page)
          .as(instrument.id().value())
          .contains(instrument.source(), instrument.licence(), entry.sha256());
      assertThat(instrument.items().stream().map(Item::text)).allMatch(page::contains);
    }
  }

  @Test
  @WithActor(Role.ADMIN)
  void letsNobodyElseSign() {
    var page = open(UNSIGNED);

    assertThat(all(ActionButton.class).map(ActionButton::getText))
        .noneMatch(words -> words.startsWith("Sign off"));
    assertThat(text(page)).contains("As it will be asked");
    var entry = catalogue.open(UNSIGNED, current.get());
    assertThatThrownBy(() -> signOffs.sign(entry, "Compared", current.get()))
        .isInstanceOf(AuthorizationDeniedException.class);
  }

  private Component open(InstrumentId id) {
    return navigate(InstrumentView.class, Map.of(InstrumentNavigation.ID, id.value()));
  }

  private static void tap(String words) {
    var button =
        all(ActionButton.class)
            .filter(each -> each.getText().startsWith(words))
            .findFirst()
            .orElseThrow();
    ComponentUtil.fireEvent(button, new ClickEvent<>(button));
  }

  private static FieldText field(String label) {
    return all(FieldText.class)
        .filter(each -> each.getLabel().startsWith(label))
        .findFirst()
        .orElseThrow();
  }

  private static String row(Component list, String instrument) {
    return below(list)
        .filter(NativeTableRow.class::isInstance)
        .map(ProductionCatalogueViewTest::text)
        .filter(text -> text.strip().startsWith(instrument + "Alcohol"))
        .findFirst()
        .orElseThrow();
  }

  private static <T extends Component> T only(Class<T> type) {
    return all(type).findFirst().orElseThrow();
  }

  private static <T extends Component> Stream<T> all(Class<T> type) {
    return below(UI.getCurrent()).filter(type::isInstance).map(type::cast);
  }

  private static Stream<Component> below(Component component) {
    return Stream.concat(
        Stream.of(component), component.getChildren().flatMap(ProductionCatalogueViewTest::below));
  }

  private static String text(Component component) {
    return component.getElement().getTextRecursively();
  }
}
