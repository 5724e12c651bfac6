package org.bridewell.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.stream.Stream;
import org.bridewell.core.safety.Alert;
import org.bridewell.core.safety.EmergencyMoment;
import org.bridewell.core.safety.EmergencyService;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.SafetyReply;
import org.bridewell.core.safety.SafetyService;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.Role;
import org.bridewell.db.SomebodyHeld;
import org.bridewell.db.server.TestServer;
import org.bridewell.ui.HeldHere;
import org.bridewell.ui.OnScreen;
import org.bridewell.ui.access.CurrentActor;
import org.bridewell.ui.access.WithActor;
import org.bridewell.ui.custody.CustodyNavigation;
import org.bridewell.ui.custody.MoveView;
import org.bridewell.ui.kit.ActionButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// HZ-21: what to do needs no tap, holds nobody back, and a mistake stays with the officer.
@SpringBootTest
@WithActor(Role.NURSE)
class EmergencyViewTest extends OnScreen {
  @Autowired CurrentActor current;
  @Autowired SafetyService safety;
  @Autowired EmergencyService emergencies;

  private SomebodyHeld held;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestServer.register(registry);
  }

  @BeforeEach
  void somebody() throws Exception {
    held = HeldHere.with(current.get());
  }

  @Test
  void theEmergencyButtonAlertsAndSaysWhatToDo() {
    go(CustodyNavigation.SAFETY, SafetyView.class);
    tap("Emergency: call 999, then tell the officer");

    assertThat(text(view()))
        .contains("Call 999 now")
        .containsSubsequence("Shout for help", "Open the airway", "Check glucose", "naloxone")
        .contains("nothing is being saved");
    assertThat(safety.alerts(held.detention(), current.get())).hasSize(1);
  }

  @Test
  void everythingElseStaysInReachDuringIt() {
    emergency();
    assertThat(Stream.of("Safety questions", "Observations", "Rousing", "Suite board"))
        .allSatisfy(way -> assertThat(button(way).isRefused()).isFalse());
    tap("Safety questions");
    assertThat(text(view())).contains("Safety first: look", "Takes a blood thinner?");
  }

  @Test
  void aMomentIsStampedAndShown() {
    emergency();
    tap("999 called");
    assertThat(emergencies.state(held.detention(), current.get()).moments())
        .singleElement()
        .matches(each -> each.moment() == EmergencyMoment.CALLED_999);
  }

  @Test
  void aMistakeKeepsTheOfficersAlert() {
    emergency();
    tap("Tapped by mistake: say why");
    tap("Wrong button");
    assertThat(text(view())).contains("Called a mistake at", "Wrong button");
    assertThat(safety.alerts(held.detention(), current.get()))
        .singleElement()
        .matches(Alert::isOpen);
  }

  @Test
  void withoutA999TheWayIsTheSafetyQuestions() {
    UI.getCurrent().navigate(CustodyNavigation.EMERGENCY + "/" + held.detention().value());
    assertThat(text(view())).contains("Safety first: look");
  }

  /// Two nurses: what the other one answered stands on the page, with its alert.
  @Test
  void theAnswersOfAnotherNurseStandOnThePage() {
    var flag = SafetyFlag.HEAD_INJURY;
    safety.answer(held.detention(), flag, SafetyReply.YES, AnswerId.next(), current.get());
    go(CustodyNavigation.SAFETY, SafetyView.class);
    assertThat(text(view())).contains("Clinician now", "6 to answer here");
    assertThat(text(view())).contains("Awaiting clinical review");
  }

  /// HZ-22: a move is one tap, and stands on the page with who did it.
  @Test
  void aTapOnAFreeCellMovesThePerson() {
    go(CustodyNavigation.MOVE, MoveView.class);
    var cell =
        all(ActionButton.class)
            .map(ActionButton::getText)
            .filter(words -> words.startsWith("Cell "))
            .findFirst()
            .orElseThrow();
    tap(cell);

    assertThat(text(view()))
        .contains("In " + cell.toLowerCase(Locale.ROOT), current.get().displayName());
  }

  /// HZ-15: back from hospital, the safety questions begin afresh.
  @Test
  void backFromHospitalAsksEverythingAgain() {
    safety.answer(
        held.detention(), SafetyFlag.FITS, SafetyReply.NO, AnswerId.next(), current.get());
    go(CustodyNavigation.MOVE, MoveView.class);
    tap("At hospital");
    assertThat(text(view())).contains("At hospital since");
    tap("Back in cell 1");

    assertThat(safety.answers(held.detention(), current.get())).isEmpty();
  }

  private void emergency() {
    emergencies.raise(held.detention(), current.get());
    go(CustodyNavigation.EMERGENCY, EmergencyView.class);
  }

  private <T extends Component> void go(String page, Class<T> view) {
    navigate(page + "/" + held.detention().value(), view);
  }
}
