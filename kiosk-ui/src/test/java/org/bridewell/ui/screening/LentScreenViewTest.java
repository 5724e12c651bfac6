package org.bridewell.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.bridewell.core.access.Enrolment;
import org.bridewell.core.custody.BoardService;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.safety.SafetyService;
import org.bridewell.core.scoring.Response;
import org.bridewell.core.screening.AskedItem;
import org.bridewell.core.screening.LendingService;
import org.bridewell.core.screening.ScreeningService;
import org.bridewell.core.screening.Tap;
import org.bridewell.core.screening.TapOutcome;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.AnswerId;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.SittingId;
import org.bridewell.ui.ServedApplication;
import org.bridewell.ui.TerminalBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.access.AccessDeniedException;

/// The screen in the hands of the person: what they reach, what they do not, and how the nurse
/// takes it back (HZ-17).
class LentScreenViewTest extends ServedApplication {
  @Autowired Enrolment enrolment;
  @Autowired ScreeningService screenings;
  @Autowired LendingService lending;
  @Autowired SafetyService safety;
  @Autowired BoardService board;
  @LocalServerPort int port;

  private TerminalBrowser browser;
  private Actor nurse;
  private SittingId sitting;
  private String section;

  @BeforeEach
  void aSittingAtATerminal() throws Exception {
    browser = new TerminalBrowser(port, enrolment);
    nurse = browser.nurse;
    become(nurse);
    sitting = screenings.begin(browser.held.detention(), nurse);
    var view = screenings.open(sitting, nurse);
    screenings.answer(
        sitting,
        new Tap(
            AnswerId.next(),
            view.sitting().plan().getFirst().id(),
            AskedItem.FITNESS.item(),
            new Response.Answered("fit"),
            0),
        Optional.of(browser.terminal()),
        nurse);
    section = screenings.open(sitting, nurse).path().next().orElseThrow().section();
  }

  @AfterEach
  void close() {
    becomeNobody();
    browser.close();
  }

  @Test
  void thePersonAnswersTheQuestionsOfTheSectionAndReachesNothingElse() {
    var person = lend();
    var questions = lending.questions(person);
    var first = questions.next().orElseThrow();
    var answer = new Response.Answered(first.item().options().getFirst().code());
    var tap = new Tap(AnswerId.next(), first.instrument().id(), first.item().id(), answer, 0);

    assertThat(lending.answer(tap, Optional.of(browser.terminal()), person))
        .isInstanceOf(TapOutcome.Saved.class);
    assertThat(lending.questions(person).sitting().responses()).containsKey(first.item().id());

    var elsewhere =
        questions.sitting().path().steps().stream()
            .filter(step -> !step.section().equals(section))
            .findFirst()
            .orElseThrow();
    var forbidden =
        new Tap(
            AnswerId.next(),
            elsewhere.instrument().id(),
            elsewhere.item().id(),
            new Response.Refused(),
            0);
    assertThatThrownBy(() -> lending.answer(forbidden, Optional.empty(), person))
        .isInstanceOf(OutOfScope.class);
    assertThatThrownBy(() -> screenings.open(sitting, person))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> board.open(person)).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> person.scope().requireSuite()).isInstanceOf(OutOfScope.class);
  }

  @Test
  void aCallForHelpReachesTheDesk() {
    var person = lend();
    lending.callForHelp(person);
    lending.callForHelp(person);

    assertThat(alertsAtTheDesk()).containsExactly(SafetyFlag.CALLED_FOR_HELP);
  }

  @Test
  void handingOverAndTakingBackEachBeginASessionOfTheirOwn() throws Exception {
    browser.signIn();
    var nursesSession = browser.session();
    assertThat(browser.whereTo("/lend", form())).isEqualTo("/answer");
    var personsSession = browser.session();
    assertThat(personsSession).isNotEqualTo(nursesSession);
    assertThat(browser.send("/lend", form())).as("the person lends nothing").isEqualTo(403);

    assertThat(browser.whereTo("/take-back", "pin=0000")).isEqualTo("/take-back?wait");
    assertThat(browser.whereTo("/take-back", "pin=2580")).as("too soon").endsWith("?wait");
    TerminalBrowser.sql("UPDATE lent_screen SET next_pin_at = UTC_TIMESTAMP() - INTERVAL 1 SECOND");
    assertThat(browser.whereTo("/take-back", "pin=2580"))
        .isEqualTo("/screening/" + browser.held.detention().value());
    assertThat(browser.session()).isNotEqualTo(personsSession);
  }

  @Test
  void aScreenThatLocksInThePersonsHandsAlertsTheDesk() throws Exception {
    browser.signIn();
    browser.send("/lend", form());
    assertThat(browser.send("/touch", "")).isEqualTo(204);
    assertThat(browser.send("/lock", "")).isEqualTo(204);

    assertThat(alertsAtTheDesk()).containsExactly(SafetyFlag.SCREEN_LEFT);
    assertThat(browser.send("/touch", "")).isEqualTo(401);
    assertThat(browser.whereTo("/take-back", "pin=2580")).as("it ended").isEqualTo("/");
  }

  private Actor lend() {
    var person = lending.lend(sitting, section, browser.device, nurse);
    become(person);
    return person;
  }

  private String form() {
    return "sitting=%s&section=%s&from=%s"
        .formatted(sitting.value(), section, browser.held.detention().value());
  }

  private List<SafetyFlag> alertsAtTheDesk() {
    var officer = new Actor(browser.held.officer(), "Officer", Role.OFFICER, nurse.scope());
    become(officer);
    return safety.open(officer).stream().map(open -> open.alert().flag()).toList();
  }
}
