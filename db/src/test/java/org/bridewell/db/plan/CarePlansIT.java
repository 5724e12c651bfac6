package org.bridewell.db.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Optional;
import org.bridewell.core.plan.CarePlan;
import org.bridewell.core.plan.Fit;
import org.bridewell.core.plan.Fitness;
import org.bridewell.core.plan.Matter;
import org.bridewell.core.plan.ObservationLevel;
import org.bridewell.core.plan.PlanEntry;
import org.bridewell.core.shared.PlanId;
import org.bridewell.core.shared.UnitOfWork;
import org.bridewell.db.SomebodyHeld;
import org.bridewell.db.TestDatabase;
import org.bridewell.db.server.NarrowAccount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Versions of a care plan come back as they were sent, the newest first, with their decision.
class CarePlansIT {
  private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");

  private final UnitOfWork unit = TestDatabase.unit(NarrowAccount.HEALTH);
  private SomebodyHeld held;

  @BeforeEach
  void somebody() throws Exception {
    held = SomebodyHeld.add();
  }

  @Test
  void aVersionComesBackAsItWasSent() {
    var first = plan(1);
    var second = plan(2);
    unit.execute(
        () -> {
          plans.add(first);
          plans.add(second);
        });

    assertThat(unit.run(() -> plans.versions(held.detention()))).containsExactly(second, first);
  }

  @Test
  void aNumberIsTakenOnce() {
    assertThat(unit.run(() -> plans.add(plan(1)))).isTrue();
    assertThat(unit.run(() -> plans.add(plan(1)))).isFalse();
  }

  @Test
  void aVersionIsDecidedOnOnce() {
    var plan = plan(1);
    var decision =
        new CarePlan.Decision(
            ObservationLevel.CONSTANT, 15, "own words", held.officer(), "Somebody", AT);
    unit.execute(() -> plans.add(plan));

    assertThat(unit.run(() -> plans.decided(plan.id(), decision))).isTrue();
    assertThat(unit.run(() -> plans.decided(plan.id(), decision))).isFalse();
    assertThat(unit.run(() -> plans.latest(held.detention())).flatMap(CarePlan::decision))
        .contains(decision);
  }

  private final JooqCarePlans plans = new JooqCarePlans(TestDatabase.dsl(NarrowAccount.HEALTH));

  private CarePlan plan(int number) {
    var fitness = new EnumMap<Matter, Fitness>(Matter.class);
    for (var matter : Matter.values()) {
      fitness.put(matter, new Fitness(Fit.WITH_CONDITIONS, matter.name()));
    }
    var content =
        new PlanEntry(
            fitness,
            Optional.of(ObservationLevel.INTERMITTENT),
            Optional.of(30),
            "Wake",
            "Shaking",
            "Any of these",
            "A fit",
            "May have fits",
            "Water",
            Optional.of(AT.plusSeconds(3600)));
    return new CarePlan(
        PlanId.next(),
        held.detention(),
        number,
        content,
        held.nurse(),
        "Somebody",
        AT,
        Optional.empty());
  }
}
