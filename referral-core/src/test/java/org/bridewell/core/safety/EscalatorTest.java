package org.bridewell.core.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bridewell.core.custody.CustodyFixture.BRADFORD;
import static org.bridewell.core.custody.CustodyFixture.LEEDS;
import static org.bridewell.core.custody.CustodyFixture.NOW;
import static org.bridewell.core.custody.CustodyFixture.NURSE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.bridewell.core.access.FakeAccounts;
import org.bridewell.core.custody.CustodyFixture;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.AlertId;
import org.bridewell.core.shared.Role;
import org.junit.jupiter.api.Test;

/// The clock is moved by hand; two nodes look.
class EscalatorTest {
  private static final Actor MORGAN = CustodyFixture.actor("Morgan Example", Role.OFFICER, LEEDS);
  private static final Actor ROBIN = CustodyFixture.actor("Robin Example", Role.OFFICER, LEEDS);
  private static final Actor ELSEWHERE =
      CustodyFixture.actor("Sam Example", Role.OFFICER, BRADFORD);

  private final CustodyFixture.Held detentions = new CustodyFixture.Held();
  private final CustodyFixture.Changes changes = new CustodyFixture.Changes();
  private final FakeSafety safety = new FakeSafety(detentions);
  private final FakeSteps steps = new FakeSteps(safety);
  private final FakeAccounts accounts = new FakeAccounts();
  private final ByHand clock = new ByHand();
  private final Escalator node = node();
  private final Escalator otherNode = node();
  private final AlertId alert = AlertId.next();

  EscalatorTest() {
    accounts.add(MORGAN, "1");
    accounts.add(ROBIN, "2");
    accounts.add(ELSEWHERE, "3");
    raise(alert, NOW);
  }

  @Test
  void reachesTheSuiteThenEveryOfficerByNameThenTheInspector() {
    lookEverySecondUntil(59);
    assertThat(steps.all).extracting(FakeSteps.Taken::step).doesNotContain(AlertStep.WHOLE_SUITE);
    lookEverySecondUntil(60);
    assertThat(steps.all).extracting(FakeSteps.Taken::step).contains(AlertStep.WHOLE_SUITE);
    assertThat(steps.told).isEmpty();
    lookEverySecondUntil(120);
    assertThat(steps.told).containsExactly(MORGAN.id(), ROBIN.id());
    lookEverySecondUntil(299);
    assertThat(steps.all).extracting(FakeSteps.Taken::step).doesNotContain(AlertStep.INSPECTOR);
    lookEverySecondUntil(300);
    assertThat(steps.all)
        .containsExactly(
            taken(AlertStep.NOBODY_AT_DESK, 8),
            taken(AlertStep.WHOLE_SUITE, 60),
            taken(AlertStep.EVERY_OFFICER, 120),
            new FakeSteps.Taken(
                alert,
                NOW,
                AlertStep.INSPECTOR,
                NOW.plusSeconds(300),
                Optional.of("0113 496 0190")));
    assertThat(changes.told).hasSize(4);
  }

  @Test
  void anAcknowledgementStopsTheRest() {
    lookEverySecondUntil(90);
    safety.seen(alert, MORGAN.id(), AlertAction.OBSERVE, clock.instant());
    lookEverySecondUntil(600);
    assertThat(steps.all)
        .extracting(FakeSteps.Taken::step)
        .containsExactly(AlertStep.NOBODY_AT_DESK, AlertStep.WHOLE_SUITE);
  }

  @Test
  void aDeskThatReceivedItStopsNothingButNobodyIsThere() {
    steps.take(alert, NOW, AlertStep.RECEIVED, NOW.plusSeconds(1), Optional.empty());
    lookEverySecondUntil(60);
    assertThat(steps.all)
        .extracting(FakeSteps.Taken::step)
        .containsExactly(AlertStep.RECEIVED, AlertStep.WHOLE_SUITE);
  }

  @Test
  void anAlertThatIsRaisedAgainBeginsAgainAndKeepsItsFirstSteps() {
    lookEverySecondUntil(60);
    raise(alert, NOW.plusSeconds(61));
    lookEverySecondUntil(120);
    assertThat(steps.all)
        .extracting(FakeSteps.Taken::step)
        .containsExactly(AlertStep.NOBODY_AT_DESK, AlertStep.WHOLE_SUITE, AlertStep.NOBODY_AT_DESK);
    lookEverySecondUntil(121);
    assertThat(steps.all.getLast())
        .isEqualTo(
            new FakeSteps.Taken(
                alert,
                NOW.plusSeconds(61),
                AlertStep.WHOLE_SUITE,
                NOW.plusSeconds(121),
                Optional.empty()));
  }

  private void lookEverySecondUntil(long second) {
    while (clock.now.isBefore(NOW.plusSeconds(second))) {
      clock.now = clock.now.plus(Duration.ofSeconds(1));
      node.look();
      otherNode.look();
    }
  }

  private FakeSteps.Taken taken(AlertStep step, long after) {
    return new FakeSteps.Taken(alert, NOW, step, NOW.plusSeconds(after), Optional.empty());
  }

  private void raise(AlertId id, Instant at) {
    var held = detentions.add(CustodyFixture.held(LEEDS, "7", "Sample", NOW));
    safety.raise(
        new Alert(
            id,
            held.id(),
            LEEDS,
            SafetyFlag.SELF_HARM_NOW,
            AlertLevel.CLINICIAN,
            NURSE.id(),
            at,
            Optional.empty()));
  }

  private Escalator node() {
    return new Escalator(new CustodyFixture.Direct(), safety, steps, accounts, changes, clock);
  }

  private static final class ByHand extends Clock {
    private Instant now = NOW;

    @Override
    public ZoneId getZone() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
