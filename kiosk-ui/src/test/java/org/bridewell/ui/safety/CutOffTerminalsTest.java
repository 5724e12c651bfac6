package org.bridewell.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.safety.LiveScreens.Heard;
import org.bridewell.core.safety.Screen;
import org.bridewell.core.safety.Screen.Place;
import org.bridewell.core.shared.ScreenId;
import org.bridewell.core.shared.SuiteId;
import org.bridewell.core.shared.TerminalId;
import org.junit.jupiter.api.Test;

class CutOffTerminalsTest {
  private static final Instant NOW = Instant.parse("2026-11-16T14:03:00Z");
  private static final TerminalId ONE = TerminalId.next();
  private static final TerminalId TWO = TerminalId.next();

  @Test
  void isWhatWasHeardTodayAndNotWithinTenSeconds() {
    var heard = List.of(heard(ONE, 3), heard(TWO, 11));
    assertThat(CutOffTerminals.cutOff(heard, NOW.minusSeconds(10))).containsExactly(TWO);
  }

  @Test
  void isNotATerminalWhoseLaterPageIsHeard() {
    var heard = List.of(heard(ONE, 500), heard(ONE, 2));
    assertThat(CutOffTerminals.cutOff(heard, NOW.minusSeconds(10))).isEmpty();
  }

  private static Heard heard(TerminalId terminal, long secondsAgo) {
    var screen =
        new Screen(
            ScreenId.next(),
            new SuiteId("LEEDS"),
            Place.LOCKED,
            Optional.of(terminal),
            Optional.empty());
    return new Heard(screen, true, NOW.minusSeconds(secondsAgo));
  }
}
