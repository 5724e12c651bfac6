package org.bridewell.db.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.safety.LiveScreens.Heard;
import org.bridewell.core.safety.Screen;
import org.bridewell.core.safety.Screen.Place;
import org.bridewell.core.shared.ScreenId;
import org.bridewell.core.shared.TerminalId;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.SomebodyHeld;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.NarrowAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Desks and terminals that one node heard are known to every other.
class LiveScreensIT {
  private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");

  private final UnitOfWork unit = TestDatabase.unit(NarrowAccount.HEALTH);
  private final JooqLiveScreens screens =
      new JooqLiveScreens(TestDatabase.dsl(NarrowAccount.HEALTH));
  private SomebodyHeld held;

  @BeforeEach
  void somebody() throws Exception {
    held = SomebodyHeld.add();
  }

  @Test
  void keepsTheLastWordOfEachPage() {
    var desk = desk();
    var locked =
        new Screen(
            ScreenId.next(),
            held.suite(),
            Place.LOCKED,
            Optional.of(TerminalId.next()),
            Optional.empty());
    heard(new Heard(desk, true, AT), new Heard(locked, true, AT));
    heard(new Heard(desk, false, AT.plusSeconds(3)));

    assertThat(since(AT))
        .containsExactly(new Heard(desk, false, AT.plusSeconds(3)), new Heard(locked, true, AT));
    assertThat(since(AT.plusSeconds(1))).extracting(Heard::screen).containsExactly(desk);
  }

  @Test
  void aPageThatWasLeftIsNoLongerThere() {
    var desk = desk();
    heard(new Heard(desk, true, AT));
    unit.execute(() -> screens.gone(desk.id()));
    assertThat(since(AT)).isEmpty();
  }

  @Test
  void forgetsWhatWasHeardLongAgo() {
    heard(new Heard(desk(), true, Instant.EPOCH), new Heard(desk(), true, AT));
    unit.execute(() -> screens.forget(Instant.EPOCH.plusSeconds(1)));
    assertThat(since(Instant.EPOCH)).hasSize(1);
  }

  private void heard(Heard... heard) {
    unit.execute(() -> screens.heard(List.of(heard)));
  }

  private List<Heard> since(Instant at) {
    return unit.run(() -> screens.of(held.suite(), at));
  }

  private Screen desk() {
    return new Screen(
        ScreenId.next(), held.suite(), Place.DESK, Optional.empty(), Optional.of(held.officer()));
  }
}
