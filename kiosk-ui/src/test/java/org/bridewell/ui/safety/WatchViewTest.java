package org.bridewell.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.bridewell.ui.ServedApplication;
import org.junit.jupiter.api.Test;

/// What a page answers to the server, from outside.
class WatchViewTest extends ServedApplication {
  @Test
  void aPageThatIsNotKnownIsToldSoAndGetsNoSession() throws Exception {
    var answer = post("/watch/" + UUID.randomUUID(), "sound=on&drew=" + UUID.randomUUID() + "@x");
    assertThat(answer.statusCode()).isEqualTo(410);
    assertThat(answer.body()).isEmpty();
    assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
  }
}
