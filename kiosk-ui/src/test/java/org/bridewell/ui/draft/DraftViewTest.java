package org.bridewell.ui.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import org.bridewell.core.draft.Draft;
import org.bridewell.core.draft.DraftService;
import org.bridewell.core.draft.Drafts;
import org.bridewell.core.draft.ImportedCatalogue;
import org.bridewell.core.instrument.Catalogue;
import org.bridewell.core.instrument.InstrumentLoader;
import org.bridewell.core.instrument.Topic;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.InstrumentId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.TestServer;
import org.bridewell.ui.OnScreen;
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
@WithActor(Role.SAFETY_OFFICER)
class DraftViewTest extends OnScreen {
  private static final InstrumentId SLEEP = new InstrumentId("SLEEPSHORT");

  @TempDir static Path folder;

  @Autowired CurrentActor current;
  @Autowired DraftService drafts;
  @Autowired Catalogue catalogue;
  @Autowired Drafts kept;
  @Autowired UnitOfWork unit;

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
  void somebodyWorks() throws SQLException {
    forget();
    AccountId id = current.get().id();
    run(
        """
        INSERT INTO account (account_id, user_name, display_name, role, password_hash, demo,
          enabled)
        VALUES (UNHEX(REPLACE('%1$s', '-', '')), '%1$s', 'Sofia', 'SAFETY_OFFICER', '-', 0, 1)
        """
            .formatted(id.value()));
  }

  @AfterEach
  void forget() throws SQLException {
    run("DELETE FROM imported_instrument");
    run("DELETE FROM instrument_draft");
  }

  @Test
  void saysWhereAndWhyAFileIsRefusedAndKeepsNothing() {
    var page = navigate(DraftsView.class);

    page.look(file("\"valueDecimal\":1", "\"valueDecimal\":\"much\""));

    assertThat(text(page))
        .contains("This file cannot be used.")
        .contains("item[0].answerOption[1].extension[0].valueDecimal")
        .contains("expected a number");
    assertThat(drafts.list(current.get())).isEmpty();
  }

  @Test
  void takesAFileIntoTheCatalogueStepByStep() {
    navigate(DraftsView.class).look(file("", ""));
    field("For whom").setValue("Adults.");
    select("What it is about").setValue(Topic.PHYSICAL_HEALTH);
    tap("Keep as a draft");
    assertThat(text(view())).contains("It cannot join the catalogue yet.", "Do you sleep badly?");
    addBand("BELOW", "0", "1");
    addBand("POSITIVE", "2", "2");
    assertThat(text(view()))
        .contains("A vector with total 1, the highest of BELOW")
        .contains("A vector with total 2, the lowest of POSITIVE");
    addVector("0,0", "0", "BELOW");
    addVector("0,1", "1", "BELOW");
    addVector("1,1", "1", "BELOW");
    addVector("0,-", "", "INVALID");
    assertThat(text(view())).contains("does not pass", "1 vector does not pass");
    assertThat(button("Put it into the catalogue").isRefused()).isTrue();

    tap("Remove vector 3");
    addVector("1,1", "2", "POSITIVE");
    tap("Put it into the catalogue");

    assertThat(text(view())).contains("signed off by nobody yet");
    assertThat(catalogue.find(SLEEP)).get().matches(each -> !each.reviewed());
    assertThat(drafts.list(current.get()))
        .extracting(Draft::state)
        .containsExactly(Draft.State.PUBLISHED);
    var restarted = InstrumentLoader.shipped();
    new ImportedCatalogue(unit, kept, restarted).join();
    assertThat(restarted.find(SLEEP)).isPresent();
  }

  @Test
  @WithActor(Role.NURSE)
  void isNotForANurse() {
    assertThatThrownBy(() -> drafts.list(current.get()))
        .isInstanceOf(AuthorizationDeniedException.class);
  }

  private void addBand(String code, String from, String to) {
    field("Code").setValue(code);
    field("From").setValue(from);
    field("To").setValue(to);
    field("Title").setValue(code);
    field("What it means").setValue("By this test.");
    field("Source of the cut-off").setValue("A Trust");
    tap("Add the band");
  }

  private void addVector(String answers, String total, String band) {
    field("Answers").setValue(answers);
    field("Total").setValue(total);
    select("Band").setValue(band);
    field("Where from").setValue("by hand");
    tap("Add and try");
  }

  private static byte[] file(String from, String to) {
    String options =
        """
        [{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":0}],
          "valueCoding":{"code":"n","display":"No"}},
         {"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/ordinalValue","valueDecimal":1}],
          "valueCoding":{"code":"y","display":"Yes"}}]
        """;
    String json =
        """
        {"resourceType":"Questionnaire","status":"active","name":"SleepShort","version":"1",
         "title":"Sleep, short","publisher":"A Trust","copyright":"Free to use.","item":[
         {"linkId":"a","type":"choice","text":"Do you sleep badly?","answerOption":%s},
         {"linkId":"b","type":"choice","text":"Do you wake early?","answerOption":%s}]}
        """
            .formatted(options, options);
    return (from.isEmpty() ? json : json.replaceFirst(from, to)).getBytes(StandardCharsets.UTF_8);
  }

  private static void run(String sql) throws SQLException {
    try (var owner = TestDatabase.owner();
        var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
