package org.bridewell.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.bridewell.core.shared.AlertId;
import org.bridewell.ui.safety.WatchEndpoint.Drawn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WatchEndpointTest {
  @Test
  void readsWhatItWritesToTheMicrosecond() {
    var drawn = new Drawn(AlertId.next(), Instant.parse("2026-10-25T00:59:59.123456Z"));
    assertThat(Drawn.of(drawn.key())).contains(drawn);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "@", "x@2026-11-16T14:03:00Z", "01920000-0000-7000-8000-000000000000@"})
  void anythingElseIsNoAlert(String key) {
    assertThat(Drawn.of(key)).isEmpty();
  }
}
