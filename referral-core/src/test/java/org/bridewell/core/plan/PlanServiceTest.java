package org.bridewell.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.bridewell.core.custody.CustodyFixture.LEEDS;
import static org.bridewell.core.custody.CustodyFixture.NOW;
import static org.bridewell.core.custody.CustodyFixture.NURSE;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridewell.core.custody.ClockKind;
import org.bridewell.core.custody.CustodyFixture;
import org.bridewell.core.custody.Detention;
import org.bridewell.core.safety.Alert;
import org.bridewell.core.safety.Alerting;
import org.bridewell.core.safety.FakeSafety;
import org.bridewell.core.safety.SafetyFlag;
import org.bridewell.core.shared.Actor;
import org.bridewell.core.shared.DetentionId;
import org.bridewell.core.shared.PlanId;
import org.bridewell.core.shared.Refusal;
import org.bridewell.core.shared.Role;
import org.bridewell.core.shared.Stale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanServiceTest {
  private static final Actor OFFICER = CustodyFixture.actor("Sgt Fabrick", Role.OFFICER, LEEDS);

  private final CustodyFixture.Held held = new CustodyFixture.Held();
  private final CustodyFixture.Changes changes = new CustodyFixture.Changes();
  private final CustodyFixture.Trail trail = new CustodyFixture.Trail();
  private final CustodyFixture.Clocks clocks = new CustodyFixture.Clocks();
  private final FakeSafety safety = new FakeSafety(held);
  private final Kept kept = new Kept();
  private final Detention stay =
      held.add(CustodyFixture.held(LEEDS, "1", "Sample", NOW.minusSeconds(3600)));
  private final PlanService service =
      new PlanService(
          new CustodyFixture.Direct(),
          held,
          kept,
          clocks,
          safety,
          new Alerting(safety, changes, trail),
          changes,
          trail,
          Clock.fixed(NOW, ZoneOffset.UTC));

  /// HZ-26: each thing that is missing keeps the plan from being sent.
  @ParameterizedTest
  @EnumSource(PlanGap.class)
  void aPlanThatCannotBeFollowedIsNotSent(PlanGap gap) {
    var broken = without(gap);

    assertThat(PlanGap.in(broken, NOW)).containsExactly(gap);
    assertThatThrownBy(() -> service.send(stay.id(), broken, 0, NURSE))
        .isInstanceOf(Refusal.class)
        .hasMessage("plan.gaps");
    assertThat(kept.plans).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "GENERAL, 60, true",
    "GENERAL, 61, false",
    "INTERMITTENT, 30, true",
    "INTERMITTENT, 31, false",
    "CONSTANT, 60, false",
    "CLOSE, 0, false",
  })
  void anIntervalIsNoLongerThanItsLevelAllows(ObservationLevel level, int every, boolean whole) {
    var plan = Plans.whole(level, every, NOW.plusSeconds(3600));

    assertThat(PlanGap.in(plan, NOW).isEmpty()).isEqualTo(whole);
  }

  @Test
  void eachVersionAlertsTheOfficerAndSetsItsReview() {
    send(0, 30);
    send(1, 15);

    assertThat(kept.plans).extracting(CarePlan::number).containsExactly(1, 2);
    assertThat(safety.alerts(stay.id()))
        .extracting(Alert::flag, Alert::detail)
        .containsExactlyInAnyOrder(
            tuple(SafetyFlag.CARE_PLAN, "V1"), tuple(SafetyFlag.CARE_PLAN, "V2"));
    assertThat(clocks.running(stay.id()))
        .singleElement()
        .matches(clock -> clock.kind() == ClockKind.PLAN_REVIEW)
        .matches(clock -> clock.dueAt().equals(NOW.plus(Duration.ofHours(1))));
  }

  @Test
  void aVersionThatSomebodyOvertookIsNotSent() {
    send(0, 30);

    assertThatThrownBy(() -> send(0, 15)).isInstanceOf(Stale.class);
    assertThat(kept.plans).hasSize(1);
  }

  @Test
  void theOfficersDecisionIsSeenOnTheAlertsAndInTheHead() {
    send(0, 30);
    assertThat(service.observed(stay.id(), NURSE))
        .contains(new Observed(ObservationLevel.INTERMITTENT, 30, false));

    decide(1, ObservationLevel.CONSTANT, 30, "");

    assertThat(safety.alerts(stay.id())).noneMatch(Alert::isOpen);
    assertThat(service.observed(stay.id(), NURSE))
        .contains(new Observed(ObservationLevel.CONSTANT, 30, true));
  }

  @ParameterizedTest
  @CsvSource({
    "GENERAL, 30, '', plan.reason",
    "INTERMITTENT, 31, '', plan.interval",
    "GENERAL, 60, '', plan.reason",
    "GENERAL, 60, seen by the doctor since,",
    "INTERMITTENT, 30, '',",
    "CLOSE, 15, '',",
  })
  void lessThanRecommendedNeedsAReason(
      ObservationLevel level, int every, String reason, String refused) {
    send(0, 30);

    if (refused == null) {
      decide(1, level, every, reason);
      assertThat(kept.plans.getFirst().decision()).isPresent();
    } else {
      assertThatThrownBy(() -> decide(1, level, every, reason)).hasMessage(refused);
      assertThat(kept.plans.getFirst().decision()).isEmpty();
    }
  }

  @Test
  void onlyTheVersionThatStandsCanBeDecidedOn() {
    send(0, 30);
    send(1, 15);

    assertThatThrownBy(() -> decide(1, ObservationLevel.CLOSE, 15, "")).isInstanceOf(Stale.class);
  }

  @Test
  void aStricterVersionShowsBeforeItIsSeenAndAMilderOneDoesNot() {
    send(0, 30);
    decide(1, ObservationLevel.INTERMITTENT, 30, "");
    send(1, 15);
    assertThat(service.observed(stay.id(), NURSE))
        .contains(new Observed(ObservationLevel.INTERMITTENT, 15, false));

    decide(2, ObservationLevel.INTERMITTENT, 15, "");
    send(2, 30);
    assertThat(service.observed(stay.id(), NURSE))
        .contains(new Observed(ObservationLevel.INTERMITTENT, 15, true));
  }

  private void send(int after, int every) {
    var review = NOW.plus(Duration.ofHours(1));
    service.send(
        stay.id(), Plans.whole(ObservationLevel.INTERMITTENT, every, review), after, NURSE);
  }

  private void decide(int number, ObservationLevel level, int every, String reason) {
    service.decide(stay.id(), number, level, every, reason, OFFICER);
  }

  private static PlanEntry without(PlanGap gap) {
    var whole = Plans.whole(ObservationLevel.INTERMITTENT, 30, NOW.plusSeconds(3600));
    return switch (gap) {
      case DETAINED, INTERVIEWED, CHARGED, MOVED, RELEASED -> {
        var fitness = new HashMap<>(whole.fitness());
        fitness.remove(Matter.valueOf(gap.name()));
        yield fitness(whole, fitness);
      }
      case TERMS -> {
        var fitness = new EnumMap<>(whole.fitness());
        fitness.put(Matter.RELEASED, new Fitness(Fit.NOT_UNTIL, " "));
        yield fitness(whole, fitness);
      }
      case LEVEL -> of(whole, Optional.empty(), whole.every(), whole.reviewAt());
      case INTERVAL -> of(whole, whole.level(), Optional.empty(), whole.reviewAt());
      case INTERVAL_LONG -> of(whole, whole.level(), Optional.of(60), whole.reviewAt());
      case EACH_TIME -> words(whole, "", whole.lookFor(), whole.call999());
      case LOOK_FOR -> words(whole, whole.eachTime(), " ", whole.call999());
      case CALL -> words(whole, whole.eachTime(), whole.lookFor(), "");
      case REVIEW -> of(whole, whole.level(), whole.every(), Optional.empty());
      case REVIEW_TIME -> of(whole, whole.level(), whole.every(), Optional.of(NOW));
    };
  }

  private static PlanEntry fitness(PlanEntry plan, Map<Matter, Fitness> fitness) {
    return new PlanEntry(
        fitness,
        plan.level(),
        plan.every(),
        plan.eachTime(),
        plan.lookFor(),
        plan.callNurse(),
        plan.call999(),
        plan.warnings(),
        plan.needs(),
        plan.reviewAt());
  }

  private static PlanEntry of(
      PlanEntry plan,
      Optional<ObservationLevel> level,
      Optional<Integer> every,
      Optional<Instant> review) {
    return new PlanEntry(
        plan.fitness(),
        level,
        every,
        plan.eachTime(),
        plan.lookFor(),
        plan.callNurse(),
        plan.call999(),
        plan.warnings(),
        plan.needs(),
        review);
  }

  private static PlanEntry words(PlanEntry plan, String each, String look, String call) {
    return new PlanEntry(
        plan.fitness(),
        plan.level(),
        plan.every(),
        each,
        look,
        plan.callNurse(),
        call,
        plan.warnings(),
        plan.needs(),
        plan.reviewAt());
  }

  /// Plans in memory, the oldest first.
  private static final class Kept implements CarePlans {
    final List<CarePlan> plans = new ArrayList<>();

    @Override
    public boolean add(CarePlan plan) {
      return plans.add(plan);
    }

    @Override
    public boolean decided(PlanId id, CarePlan.Decision decision) {
      plans.replaceAll(
          plan ->
              plan.id().equals(id)
                  ? new CarePlan(
                      id,
                      plan.detention(),
                      plan.number(),
                      plan.content(),
                      plan.sentBy(),
                      plan.sentByName(),
                      plan.sentAt(),
                      Optional.of(decision))
                  : plan);
      return true;
    }

    @Override
    public List<CarePlan> versions(DetentionId detention) {
      return plans.reversed();
    }
  }
}
