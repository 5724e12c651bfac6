package org.bridewell.deploy.rig;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.bridewell.core.screening.TapOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `deploy/bench` and `deploy/faults` measure is the application's own write path.
class WritePathIT {
  @Test
  void savesAnAnswerThroughTheServiceAsItIsWired(@TempDir Path data) throws Exception {
    try (var path = WritePath.start(data, 1)) {
      path.signIn();
      var sitting = path.sitting(path.held(1).getFirst());
      var tap = Taps.QUESTIONS.getFirst().tap(0);

      var outcome = path.service().answer(sitting, tap, Optional.empty(), path.nurse());

      assertThat(outcome).isInstanceOf(TapOutcome.Saved.class);
    }
  }
}
