package org.bridewell.ui.nominal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.HasDynamicTitle;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.bridewell.core.nominal.Conference.Agency;
import org.bridewell.core.nominal.Conference.Choice;
import org.bridewell.core.nominal.ConferenceService;
import org.bridewell.core.nominal.EngagementFact.Side;
import org.bridewell.core.nominal.NominalService;
import org.bridewell.core.nominal.Scheme;
import org.bridewell.core.nominal.Strand;
import org.bridewell.core.nominal.StrandService;
import org.bridewell.core.shared.NominalId;
import org.bridewell.core.shared.Role;
import org.bridewell.db.SomebodyHeld;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.TestServer;
import org.bridewell.ui.OnScreen;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.access.WithActor;
import org.bridewell.ui.kit.EitherButtons;
import org.bridewell.ui.kit.FieldDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest
@WithActor(Role.HUB)
class ConferenceViewTest extends OnScreen {
  private final UUID nominal = UUID.randomUUID();

  @Autowired CurrentActor current;
  @Autowired ConferenceService conferences;
  @Autowired StrandService strands;
  @Autowired NominalService nominals;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestServer.register(registry);
  }

  @BeforeEach
  void somebody() throws SQLException {
    run("INSERT IGNORE INTO district VALUES ('HUBTEST', 'Hubdale')");
    run(
        """
        INSERT INTO nominal VALUES (%s, '%s', 'Fennelhub', 'Gus', '1988-04-05', 'HUBTEST',
          'CATCH')"""
            .formatted(SomebodyHeld.hex(nominal), TestPnc.next()));
  }

  @Test
  void aConferenceTakesSomebodyOnOnlyWhenItWasHeard() {
    navigate("nominal/" + nominal, NominalView.class);
    this.<Scheme>select("About which scheme").setValue(Scheme.IOM_FLEX);
    date("On").setValue(today());
    tap("Call it");
    assertThat(text(view())).contains("Should Gus Fennelhub join IOM flex?");

    choose(Choice.TAKE_ON);
    assertThat(button("Record the decision").isRefused()).isTrue();
    assertThat(text(view())).contains("needs three partners with a view");
    for (var agency : new Agency[] {Agency.POLICE, Agency.PROBATION, Agency.HUB}) {
      say(agency, Choice.TAKE_ON);
    }
    bring(Agency.POLICE);
    bring(Agency.PROBATION);
    choose(Choice.TAKE_ON);
    assertThat(text(view())).contains("needs a reason");
    field("Reason, in the chair’s words").setValue("Three arrests since August; nobody against.");
    date("Review on").setValue(today().plusMonths(2));
    tap("Record the decision");

    assertThat(text(view())).contains("Take on from today", "nobody against");
    navigate("nominal/" + nominal, NominalView.class);
    assertThat(text(view())).contains("IOM flex").contains("Conference 20");
  }

  @Test
  void aHubCoordinatorSetsNoStrand() {
    navigate("nominal/" + nominal, NominalView.class);

    assertThat(text(view())).doesNotContain("Set the strand");
    assertThatThrownBy(
            () ->
                strands.set(
                    new NominalId(nominal), Strand.CATCH, "x", today().plusDays(1), current.get()))
        .isInstanceOf(AuthorizationDeniedException.class);
  }

  @Test
  @WithActor(Role.OFFENDER_MANAGER)
  void thePoliceSetTheStrandWithAReasonAndCallNoConference() {
    navigate("nominal/" + nominal, NominalView.class);
    assertThat(text(view())).doesNotContain("Call a conference");

    this.<Strand>select("Strand").setValue(Strand.REHAB_RESETTLE);
    date("Look at it again on").setValue(today().plusMonths(3));
    tap("Set the strand");
    assertThat(text(view())).contains("Say why, in at most 400 characters.");
    field("Reason").setValue("Keeps every appointment");
    tap("Set the strand");

    assertThat(text(view()))
        .contains(
            "Rehabilitate and resettle", "Keeps every appointment", "Sample OFFENDER_MANAGER");
    assertThatThrownBy(
            () ->
                conferences.call(new NominalId(nominal), Scheme.PPO, Instant.now(), current.get()))
        .isInstanceOf(AuthorizationDeniedException.class);
  }

  @Test
  void theListLeadsToAConferenceAndNoTitleNamesAnybody() {
    var id = conferences.call(new NominalId(nominal), Scheme.DIP, Instant.now(), current.get());

    navigate(ConferencesView.class);
    assertThat(text(view())).contains("Should Gus Fennelhub join DIP?", "No decision yet");
    navigate("conference/" + id.value(), ConferenceView.class);
    assertThat(text(view()))
        .contains("Should Gus Fennelhub join DIP?", "Nobody has been heard yet.");
    assertThat(HasDynamicTitle.class.isAssignableFrom(ConferenceView.class)).isFalse();
    navigate("conference/" + UUID.randomUUID(), ConferenceView.class);
    assertThat(text(view())).contains("There is no such conference");
  }

  @Test
  void whatIsRecordedForACourtNamesNoSchemeAndComesOutWhole() {
    navigate("nominal/" + nominal + "/engagement", EngagementView.class);
    record("Was made a PPO", Side.BAD);
    assertThat(text(view())).contains("These words name a scheme or a strand.");

    record("Missed the first two", Side.BAD);
    record("Kept 14 of 15 appointments", Side.GOOD);
    assertThat(text(view()))
        .contains("Missed the first two", "Kept 14 of 15 appointments", "Sample HUB");
    date("From").setValue(today().minusMonths(1));
    date("Until").setValue(today());
    date("The person agreed on").setValue(today().plusDays(1));
    tap("Make the extract");
    assertThat(text(view())).contains("agreed within the last three months");
    date("The person agreed on").setValue(today());
    tap("Make the extract");

    assertThat(text(view())).contains("Open the extract, 2 facts");
  }

  private void record(String words, Side side) {
    field("What happened").setValue(words);
    this.<Side>select("Speaks").setValue(side);
    date("On").setValue(today());
    this.<Agency>select("Source").setValue(Agency.PROBATION);
    tap("Record it");
  }

  private static LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  private void say(Agency agency, Choice choice) {
    this.<Agency>select("Partner").setValue(agency);
    field("Who speaks for it").setValue("Somebody");
    this.<Choice>select("View").setValue(choice);
    field("In their words").setValue("Said at the table");
    tap("Record this view");
  }

  private void bring(Agency source) {
    field("What").setValue("Seen by " + source);
    this.<Agency>select("Source").setValue(source);
    tap("Add evidence");
  }

  @SuppressWarnings("unchecked")
  private void choose(Choice choice) {
    all(EitherButtons.class).findFirst().orElseThrow().setValue(choice);
  }

  private FieldDate date(String label) {
    return all(FieldDate.class)
        .filter(each -> each.getLabel().equals(label))
        .findFirst()
        .orElseThrow();
  }

  private static void run(String sql) throws SQLException {
    try (var owner = TestDatabase.owner();
        var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
