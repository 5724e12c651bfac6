package org.bridewell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class ApplicationViewTest extends ServedApplication {
  @Test
  void saysThatItIsReady() throws Exception {
    HttpResponse<String> answer = get("/actuator/health/readiness");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("\"UP\"").doesNotContain("jdbc");
  }

  @Test
  void answersAPageThatAsksForTheLineWithoutASession() throws Exception {
    var answer = get("/ping");

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.headers().allValues("set-cookie")).isEmpty();
  }
}
