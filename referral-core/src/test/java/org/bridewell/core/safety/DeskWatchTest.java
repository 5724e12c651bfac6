package org.bridewell.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.custody.CustodyFixture.BRADFORD;
import static org.bridewell.core.custody.CustodyFixture.LEEDS;
import static org.bridewell.core.custody.CustodyFixture.NOW;
import static org.bridewell.core.custody.CustodyFixture.NURSE;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bridewell.core.custody.CustodyFixture;
import org.bridewell.core.safety.DeskWatch.Desks;
import org.bridewell.core.safety.Screen.Place;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.AlertId;
import org.bridewell.core.shared.ScreenId;
import org.bridewell.core.shared.SuiteId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskWatchTest {
  private final CustodyFixture.Held detentions = new CustodyFixture.Held();
  private final CustodyFixture.Changes changes = new CustodyFixture.Changes();
  private final FakeSafety safety = new FakeSafety(detentions);
  private final FakeSteps steps = new FakeSteps(safety);
  private final Open screens = new Open();
  private final DeskWatch watch =
      new DeskWatch(
          new CustodyFixture.Direct(),
          screens,
          safety,
          steps,
          changes,
          Clock.fixed(NOW, ZoneOffset.UTC));
  private final AlertId alert = AlertId.next();

  @BeforeEach
  void raiseOne() {
    var held = detentions.add(CustodyFixture.held(LEEDS, "7", "Sample", NOW));
    safety.raise(
        new Alert(
            alert,
            held.id(),
            LEEDS,
            SafetyFlag.HEAD_INJURY,
            AlertLevel.CLINICIAN,
            NURSE.id(),
            NOW,
            Optional.empty()));
  }

  @ParameterizedTest(name = "{0} of {1} heard {2} s ago, sound {3}: somebody {4}, sound {5}")
  @CsvSource({
    "DESK, LEEDS, 10, true, true, true",
    "DESK, LEEDS, 10, false, true, false",
    "DESK, LEEDS, 11, true, false, false",
    "DESK, BRADFORD, 1, true, false, false",
    "TERMINAL, LEEDS, 1, true, false, false",
    "LOCKED, LEEDS, 1, true, false, false"
  })
  void knowsADeskThatWasHeardWithinTenSeconds(
      Place place, String suite, long ago, boolean sound, boolean somebody, boolean sounds) {
    var heard =
        new LiveScreens.Heard(screen(place, new SuiteId(suite)), sound, NOW.minusSeconds(ago));
    watch.heard(List.of(heard));
    assertThat(watch.desks(LEEDS)).isEqualTo(new Desks(somebody, sounds));
  }

  @Test
  void aDeskThatWasLeftIsGoneAtOnce() {
    var desk = screen(Place.DESK, LEEDS);
    watch.heard(List.of(new LiveScreens.Heard(desk, true, NOW)));
    watch.gone(desk.id());
    assertThat(watch.desks(LEEDS)).isEqualTo(new Desks(false, false));
  }

  @Test
  void whatADeskDrewIsReceivedOnceAndTheSuiteIsTold() {
    watch.drew(screen(Place.DESK, LEEDS), alert, NOW);
    watch.drew(screen(Place.DESK, LEEDS), alert, NOW);
    assertThat(steps.all)
        .containsExactly(
            new FakeSteps.Taken(alert, NOW, AlertStep.RECEIVED, NOW, Optional.empty()));
    assertThat(changes.told).containsExactly(LEEDS);
    assertThat(safety.all()).singleElement().matches(Alert::isOpen);
  }

  @Test
  void anotherPageAnotherSuiteAndAnEarlierRaisingReceiveNothing() {
    watch.drew(screen(Place.TERMINAL, LEEDS), alert, NOW);
    watch.drew(screen(Place.LOCKED, LEEDS), alert, NOW);
    watch.drew(screen(Place.DESK, BRADFORD), alert, NOW);
    watch.drew(screen(Place.DESK, LEEDS), alert, NOW.minusSeconds(1));
    assertThat(steps.all).isEmpty();
  }

  @Test
  void forgetsThePagesOfYesterday() {
    watch.heard(
        List.of(new LiveScreens.Heard(screen(Place.DESK, LEEDS), true, NOW.minusSeconds(90_000))));
    assertThat(screens.all).isEmpty();
  }

  private static Screen screen(Place place, SuiteId suite) {
    var account =
        place == Place.LOCKED ? Optional.<AccountId>empty() : Optional.of(AccountId.next());
    return new Screen(ScreenId.next(), suite, place, Optional.empty(), account);
  }

  private static final class Open implements LiveScreens {
    private final List<Heard> all = new ArrayList<>();

    @Override
    public void heard(Collection<Heard> heard) {
      all.addAll(heard);
    }

    @Override
    public void gone(ScreenId screen) {
      all.removeIf(each -> each.screen().id().equals(screen));
    }

    @Override
    public List<Heard> of(SuiteId suite, Instant since) {
      return all.stream()
          .filter(each -> each.screen().suite().equals(suite) && !each.at().isBefore(since))
          .toList();
    }

    @Override
    public void forget(Instant before) {
      all.removeIf(each -> each.at().isBefore(before));
    }
  }
}
