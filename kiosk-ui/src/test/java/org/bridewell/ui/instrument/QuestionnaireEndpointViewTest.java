package org.bridewell.ui.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.testSecurityContext;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bridewell.core.shared.OutOfScope;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.db.server.TestServer;
import org.bridewell.ui.access.WithActor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
@WithActor(Role.SAFETY_OFFICER)
class QuestionnaireEndpointViewTest extends SpringBrowserlessTest {
  @TempDir static Path folder;

  @Autowired QuestionnaireEndpoint endpoint;
  @Autowired WebApplicationContext context;

  @DynamicPropertySource
  static void database(DynamicPropertyRegistry registry) {
    var server = TestServer.shared();
    registry.add("BRIDEWELL_DB_URL", server::jdbcUrl);
    registry.add("BRIDEWELL_DB_USER", server::ownerUser);
    registry.add("BRIDEWELL_DB_PASSWORD", server::ownerPassword);
    registry.add("bridewell.unsafe-database", () -> true);
    registry.add("bridewell.data", folder::toString);
  }

  @Test
  void handsOutAVersionAsAFile() {
    var answer = endpoint.questionnaire("AUDIT", "2020-1");

    assertThat(answer.getHeaders().getFirst("Content-Type")).isEqualTo("application/fhir+json");
    assertThat(answer.getHeaders().getFirst("Content-Disposition"))
        .isEqualTo("attachment; filename=\"AUDIT-2020-1.questionnaire.json\"");
    assertThat(new String(answer.getBody(), StandardCharsets.UTF_8))
        .contains("\"resourceType\" : \"Questionnaire\"", "\"status\" : \"draft\"");
  }

  @ParameterizedTest
  @CsvSource({"AUDIT/2020-1,200", "SADQ-C/1994-1,403", "NONE/1,404"})
  void isReachedBySomebodySignedIn(String version, int status) throws Exception {
    var mvc = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();

    mvc.perform(get("/instruments/" + version + "/questionnaire.json").with(testSecurityContext()))
        .andExpect(status().is(status));
  }

  @Test
  void hasNoVersionThatWasNeverPublished() {
    assertThatThrownBy(() -> endpoint.questionnaire("AUDIT", "1066"))
        .isInstanceOf(OutOfScope.class);
    assertThatThrownBy(() -> endpoint.questionnaire("../etc", "1"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keepsBackWhatNeedsAPermissionThatIsNotOnFile() {
    assertThatThrownBy(() -> endpoint.questionnaire("SADQ-C", "1994-1"))
        .isInstanceOf(Refusal.class)
        .hasMessage("export-permission");
  }

  @Test
  @WithActor(Role.COMMISSIONER)
  void isNotForACommissioner() {
    assertThatThrownBy(() -> endpoint.questionnaire("AUDIT", "2020-1"))
        .isInstanceOf(AuthorizationDeniedException.class);
  }
}
