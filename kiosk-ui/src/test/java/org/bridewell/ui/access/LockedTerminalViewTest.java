package org.bridewell.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.bridewell.core.access.Enrolment;
import org.bridewell.ui.ServedApplication;
import org.bridewell.ui.TerminalBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A nurse at a terminal, as the browser sends it: sign in, lock, and come back by PIN.
class LockedTerminalViewTest extends ServedApplication {
  @Autowired Enrolment enrolment;
  @LocalServerPort int port;
  private TerminalBrowser browser;

  @BeforeEach
  void aNurseSignsInAtATerminal() throws Exception {
    browser = new TerminalBrowser(port, enrolment);
    assertThat(browser.signIn()).isEqualTo("/");
  }

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void lockingEndsTheSessionAndThePinBeginsAnother() throws Exception {
    var before = browser.session();
    assertThat(browser.send("/touch", "")).isEqualTo(204);
    assertThat(browser.send("/lock", "")).isEqualTo(204);
    assertThat(browser.send("/touch", "")).isEqualTo(401);

    assertThat(browser.whereTo("/unlock", "pin=0000")).isEqualTo("/sign-in?wrong=4");
    assertThat(browser.send("/touch", "")).isEqualTo(401);
    assertThat(browser.whereTo("/unlock", "pin=2580")).isEqualTo("/");
    assertThat(browser.send("/touch", "")).isEqualTo(204);
    assertThat(browser.session()).isNotEqualTo(before);
  }

  @Test
  void fiveWrongPinsAskForAFullSignInAndOpenNothing() throws Exception {
    browser.send("/lock", "");
    for (int left = 4; left > 0; left--) {
      assertThat(browser.whereTo("/unlock", "pin=0000")).isEqualTo("/sign-in?wrong=" + left);
    }
    assertThat(browser.whereTo("/unlock", "pin=0000")).isEqualTo("/sign-in?fully&pin");
    assertThat(browser.whereTo("/unlock", "pin=2580")).isEqualTo("/sign-in?fully&pin");
    assertThat(browser.send("/touch", "")).isEqualTo(401);
  }

  @Test
  void aBrowserThatIsNoTerminalOpensNothingByPin() throws Exception {
    browser.send("/lock", "");
    browser.forgetEverything();

    assertThat(browser.whereTo("/unlock", "pin=2580")).isEqualTo("/sign-in?fully");
    assertThat(browser.send("/touch", "")).isEqualTo(401);
  }
}
