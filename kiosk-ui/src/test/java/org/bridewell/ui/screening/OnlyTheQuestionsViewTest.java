package org.bridewell.ui.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.bridewell.core.shared.Role;
import org.bridewell.db.server.TestServer;
import org.bridewell.ui.OnScreen;
import org.bridewell.ui.access.WithActor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest
@WithActor(Role.DETAINEE)
class OnlyTheQuestionsViewTest extends OnScreen {

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    TestServer.register(registry);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "board",
        "arrival",
        "own-account",
        "no-page",
        "sign-in",
        "locked",
        "enrol",
        "safety/01920000-0000-7000-8000-000000000000",
        "screening/01920000-0000-7000-8000-000000000000/audit-1"
      })
  void everyAddressLeadsToTheQuestions(String address) {
    UI.getCurrent().navigate(address);

    assertThat(view()).isInstanceOf(AnswerView.class);
    assertThat(text(view())).contains("Please give the screen back to the nurse.");
  }
}
