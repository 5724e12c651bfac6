package org.bridewell.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.custody.CustodyFixture.LEEDS;
import static org.bridewell.core.custody.CustodyFixture.NOW;
import static org.bridewell.core.custody.CustodyFixture.NURSE;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.bridewell.core.access.FakeAccounts;
import org.bridewell.core.custody.CustodyFixture;
import org.bridewell.core.shared.AccountId;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.AlertId;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.ScreenId;
import org.bridewell.core.shared.SuiteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Alerts in a suite whose desks come and go and whose nodes die by turns, on a clock that is moved
/// by hand: each is acknowledged by an officer or goes further in its time. `deploy/faults alert`
/// does it with the application, browsers and a real clock.
class AlertsUnderFaultsTest {
  private static final int ALERTS = 16;
  private static final List<AlertStep> LADDER =
      List.of(
          AlertStep.NOBODY_AT_DESK,
          AlertStep.WHOLE_SUITE,
          AlertStep.EVERY_OFFICER,
          AlertStep.INSPECTOR);
  private static final Actor MORGAN = CustodyFixture.actor("Morgan Example", Role.OFFICER, LEEDS);

  private final CustodyFixture.Held detentions = new CustodyFixture.Held();
  private final CustodyFixture.Changes changes = new CustodyFixture.Changes();
  private final FakeSafety safety = new FakeSafety(detentions);
  private final FakeSteps steps = new FakeSteps(safety);
  private final FakeAccounts accounts = new FakeAccounts();
  private final PassingClock clock = new PassingClock(NOW);
  private final DeskWatch watch =
      new DeskWatch(new CustodyFixture.Direct(), new NoScreens(), safety, steps, changes, clock);
  private final List<Escalator> nodes = List.of(node(), node());
  private final Screen desk =
      new Screen(
          ScreenId.next(),
          LEEDS,
          Screen.Place.DESK,
          Optional.empty(),
          Optional.of(AccountId.next()));
  private final Set<AlertId> drawn = new HashSet<>();
  private final Set<AlertId> acknowledged = new HashSet<>();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2})
  void eachAlertIsAcknowledgedByAnOfficerOrGoesFurtherInItsTime(long seed) {
    var random = new Random(seed);
    boolean deskIsThere = true;
    for (int second = 0; second < 400; second++) {
      if (second % 4 == 0 && second / 4 < ALERTS) {
        raise();
      }
      deskIsThere = random.nextInt(10) == 0 ? !deskIsThere : deskIsThere;
      if (deskIsThere) {
        drawAll();
        acknowledgeOne(random);
      }
      nodes.get(random.nextInt(nodes.size())).look();
      assertThat(untrue()).as("after %d s", second).isEmpty();
      assertThat(late()).as("after %d s", second).isEmpty();
      clock.pass(Duration.ofSeconds(1));
    }
    assertThat(safety.all()).hasSize(ALERTS);
    assertThat(acknowledged).hasSizeBetween(2, ALERTS - 2);
  }

  /// The check above can fail.
  @Test
  void withoutANodeNoneOfThemGoesFurther() {
    raise();
    clock.pass(Duration.ofSeconds(70));
    assertThat(late()).hasSize(1);
  }

  private void raise() {
    var held = detentions.add(CustodyFixture.held(LEEDS, "7", "Sample", NOW));
    safety.raise(
        new Alert(
            AlertId.next(),
            held.id(),
            LEEDS,
            SafetyFlag.SELF_HARM_NOW,
            AlertLevel.CLINICIAN,
            NURSE.id(),
            clock.instant(),
            Optional.empty()));
  }

  private void drawAll() {
    safety.all().stream()
        .filter(Alert::isOpen)
        .forEach(
            alert -> {
              drawn.add(alert.id());
              watch.drew(desk, alert.id(), alert.raisedAt());
            });
  }

  private void acknowledgeOne(Random random) {
    safety.all().stream()
        .filter(alert -> alert.isOpen() && random.nextInt(300) == 0)
        .findFirst()
        .ifPresent(
            alert -> {
              acknowledged.add(alert.id());
              safety.seen(alert.id(), MORGAN.id(), AlertAction.OBSERVE, clock.instant());
            });
  }

  /// Shown as seen and no officer did, or as received and no desk drew it.
  private List<Alert> untrue() {
    return safety.all().stream()
        .filter(
            alert ->
                alert.isOpen() == acknowledged.contains(alert.id())
                    || (taken(alert).contains(AlertStep.RECEIVED) && !drawn.contains(alert.id())))
        .toList();
  }

  private List<Alert> late() {
    return safety.all().stream()
        .filter(Alert::isOpen)
        .filter(alert -> !taken(alert).containsAll(asked(alert)))
        .toList();
  }

  private Set<AlertStep> taken(Alert alert) {
    return steps.taken(List.of(alert.id())).getOrDefault(alert.id(), Map.of()).keySet();
  }

  /// What must have been done by now, from the times themselves and not from the product's ladder.
  private List<AlertStep> asked(Alert alert) {
    long seconds = Duration.between(alert.raisedAt(), clock.instant()).toSeconds();
    var times = List.of(8, 60, 120, 300);
    return LADDER.stream()
        .filter(step -> seconds >= times.get(LADDER.indexOf(step)))
        .filter(
            step -> step != AlertStep.NOBODY_AT_DESK || !taken(alert).contains(AlertStep.RECEIVED))
        .toList();
  }

  private Escalator node() {
    return new Escalator(new CustodyFixture.Direct(), safety, steps, accounts, changes, clock);
  }

  private static final class NoScreens implements LiveScreens {
    @Override
    public void heard(Collection<Heard> heard) {}

    @Override
    public void gone(ScreenId screen) {}

    @Override
    public List<Heard> of(SuiteId suite, Instant since) {
      return List.of();
    }

    @Override
    public void forget(Instant before) {}
  }
}
